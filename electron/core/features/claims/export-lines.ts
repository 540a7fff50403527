import type { WrittenExport } from '../../../../shared/contract/exports';
import type { CallContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import type { Reader } from '../../store/access';
import { refusedLines } from './lines-queries';
import { findPlanOrThrow } from './plan-lookup';

const batch = 2_000;
const columns = ['Line', 'Written', 'Reason'];

const reasons = {
  malformed: 'This is not an e-mail address.',
  duplicate: 'This address stands in an earlier line.',
  unknown: 'No import brought an account with this address.',
} as const;

interface OfPlan {
  readonly organizationId: string;
  readonly planId: string;
}

/** Writes the lines of a plan's file that match no account, with their numbers and reasons (rule E2). */
export async function exportLines(context: CallContext, of: OfPlan): Promise<WrittenExport> {
  const plan = await findPlanOrThrow(context.read, of.organizationId, of.planId);
  const name = `${plan.name} refused lines`;
  const file = await writeCsv(context, { name, columns, rows: lineRows(context.read, of), bom: false });
  await context.change((unit) =>
    unit.audit({
      organizationId: of.organizationId,
      action: 'claims.plans.exportLines',
      subject: { type: 'plan', id: of.planId, label: plan.name },
      after: { rows: file.rows },
    }),
  );
  return file;
}

async function* lineRows(read: Reader, of: OfPlan): AsyncGenerator<string[]> {
  let after = 0;
  for (;;) {
    const found = await refusedLines(read, { ...of, after, limit: batch });
    for (const { line, written, fault } of found) yield [String(line), written, reasons[fault ?? 'unknown']];
    const last = found.at(-1);
    if (last === undefined || found.length < batch) return;
    after = last.line;
  }
}
