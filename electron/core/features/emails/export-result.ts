import { z } from 'zod';
import type { WrittenExport } from '../../../../shared/contract/exports';
import { changeFileColumns, resultColumns } from '../../../../shared/domain/emails/change-file';
import { differenceOf } from '../../../../shared/domain/emails/difference';
import { currentDiffers } from '../../../../shared/domain/emails/refusals';
import { type ResultItem, type ResultMode, resultRow } from '../../../../shared/domain/emails/result-row';
import type { CallContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { ChangeInput, ChangeJobInput } from './change-items';
import { findChangeJob, itemsForResult } from './job-queries';

/** Items read at once; between two batches other calls are served. */
const batch = 2_000;

interface Ask {
  readonly organizationId: string;
  readonly jobId: string;
  readonly bom: boolean;
}

/**
 * Writes what a job of changes would do, or did, as the result file that field scripts write.
 * @throws NotFound
 */
export async function exportResult(
  context: CallContext,
  { organizationId, jobId, bom }: Ask,
): Promise<WrittenExport> {
  const job = await findChangeJob(context.read, organizationId, jobId);
  if (!job) throw new NotFound('This job');
  const mode: ResultMode = job.started_at === null ? 'Rehearsal' : 'Run';
  const { file } = ChangeJobInput.parse(JSON.parse(job.input));
  const about = file === null ? job.title : file.name.replace(/\.[a-z]{2,4}$/i, '');
  const written = await writeCsv(context, {
    name: `${about} ${mode.toLowerCase()}`,
    columns: [...changeFileColumns, ...resultColumns],
    rows: resultRows(context.read, jobId, mode),
    bom,
  });
  await context.change((unit) =>
    unit.audit({
      organizationId,
      action: 'emails.exportResult',
      subject: { type: 'job', id: jobId, label: job.title },
      after: { rows: written.rows, mode },
    }),
  );
  return written;
}

async function* resultRows(read: Reader, jobId: string, mode: ResultMode) {
  for (let after = -1; ; ) {
    const items = await itemsForResult(read, jobId, after, batch);
    for (const item of items) yield resultRow(resultItem(item), mode);
    const last = items.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

const Before = z.object({ email: z.string() });

/** What the row said stands in the result as it was; a step that nobody asked for says what the store does. */
function resultItem(item: Awaited<ReturnType<typeof itemsForResult>>[number]): ResultItem {
  const input = item.input === null ? null : ChangeInput.parse(JSON.parse(item.input));
  const before = item.before === null ? '' : Before.parse(JSON.parse(item.before)).email;
  const { rule, sentence, next_step: nextStep, state } = item;
  const row = input?.parking ? null : (input?.row ?? null);
  const differs = sentence === currentDiffers.sentence && row !== null;
  return {
    name: row?.name || (item.name ?? ''),
    id: row?.id ?? item.id ?? '',
    current: row?.current ?? before,
    wanted: row?.wanted ?? input?.email ?? '',
    state,
    reason: sentence === null ? null : { rule, sentence, nextStep },
    line: row?.line ?? null,
    detail: differs ? differenceOf(row.current, before) : null,
  };
}
