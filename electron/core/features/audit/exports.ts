import type { WrittenExport } from '../../../../shared/contract/exports';
import type { Cell } from '../../../../shared/domain/exports/cell';
import { trailLines } from '../../audit/trail-lines';
import type { CallContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import { writeLines } from '../../exports/write-lines';
import type { AuditAsk } from './queries';
import { pageOfEvents } from './walk';

const pageLength = 1_000;
const columns = [
  'Number',
  'When',
  'Who',
  'What',
  'Outcome',
  'Subject type',
  'Subject',
  'Subject id',
  'Reason',
  'Before',
  'After',
  'Job',
];

/** Writes the whole trail of the store as JSON lines, and notes its head outside the store. */
export async function exportTrail(context: CallContext, organizationId: string): Promise<WrittenExport> {
  const written = await writeLines(context, {
    name: 'audit trail',
    ending: 'jsonl',
    head: '',
    rows: trailLines(context.read),
    lineOf: (line) => line,
  });
  // The last line is not an event.
  const answer = { ...written, rows: written.rows - 1 };
  await recordExport(context, organizationId, { format: 'json-lines', rows: answer.rows });
  await context.auditTrail.anchorHead();
  return answer;
}

/** Writes what a filter shows as CSV, newest first. */
export async function exportList(
  context: CallContext,
  { byteOrderMark, ...ask }: AuditAsk & { readonly byteOrderMark: boolean },
): Promise<WrittenExport> {
  const written = await writeCsv(context, {
    name: 'audit events',
    columns,
    rows: cellsOf(context, ask),
    bom: byteOrderMark,
  });
  await recordExport(context, ask.organizationId, { format: 'csv', rows: written.rows, filter: ask.filter });
  return written;
}

async function* cellsOf({ read }: CallContext, ask: AuditAsk): AsyncGenerator<readonly Cell[]> {
  for (let after: number | null = null; ; ) {
    const rows = await pageOfEvents(read, ask, { after, skip: 0, limit: pageLength });
    for (const row of rows) {
      yield [
        row.seq,
        new Date(row.at).toISOString(),
        row.operator,
        row.action,
        row.outcome,
        row.subject_type,
        row.subject_label,
        row.subject_id,
        row.reason,
        row.before,
        row.after,
        row.job_id,
      ];
    }
    const last = rows.at(-1);
    if (!last || rows.length < pageLength) return;
    after = last.seq;
  }
}

async function recordExport(context: CallContext, organizationId: string, after: object): Promise<void> {
  await context.change((unit) =>
    unit.audit({ organizationId, action: 'audit.export', subject: { type: 'audit', id: null }, after }),
  );
}
