import type { WrittenExport } from '../../../../shared/contract/exports';
import type { ItemFilter } from '../../../../shared/contract/jobs';
import { itemStateWords } from '../../../../shared/domain/jobs/item-words';
import type { JobState } from '../../../../shared/domain/jobs/job';
import type { CallContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import { jobEvent } from '../../jobs/job-records';
import type { Reader } from '../../store/access';
import { itemsOf } from './items';

/** Items read at a time. */
const batch = 2_000;

const columns = ['Account id', 'Name', 'E-mail', 'State', 'Rule', 'Reason', 'Next step', 'Before', 'After'];

interface Ask {
  readonly jobId: string;
  readonly filter: ItemFilter;
  readonly bom: boolean;
}

/** Writes the items of a job that fit the filter as a CSV, and audits that it did. */
export async function exportItems(context: CallContext, { jobId, filter, bom }: Ask): Promise<WrittenExport> {
  const { id, organizationId, title, state } = await context.jobs.get(jobId);
  const rows = itemCells(context.read, { jobId, filter, jobState: state });
  const file = await writeCsv(context, { name: title, columns, rows, bom });
  const job = { id, organization_id: organizationId, title };
  await context.change((unit) =>
    unit.audit(jobEvent(job, 'jobs.exportItems', { after: { rows: file.rows, ...filter } })),
  );
  return file;
}

async function* itemCells(
  read: Reader,
  { jobId, filter, jobState }: { jobId: string; filter: ItemFilter; jobState: JobState },
): AsyncGenerator<readonly (string | null)[]> {
  for (let after = -1; ; ) {
    const items = await itemsOf(read, { jobId, filter, after, skip: 0, limit: batch });
    for (const { account, state, reason, changes } of items) {
      const side = (which: 'before' | 'after') =>
        changes.map((change) => `${change.field}: ${change[which] ?? ''}`).join('; ');
      yield [
        account?.id ?? null,
        account?.name ?? null,
        account?.email ?? null,
        itemStateWords(state, jobState),
        reason?.rule ?? null,
        reason?.sentence ?? null,
        reason?.nextStep ?? null,
        side('before'),
        side('after'),
      ];
    }
    const last = items.at(-1);
    if (last === undefined || items.length < batch) return;
    after = last.position;
  }
}
