import type { LineTotals } from '../../../../shared/domain/claims/evaluation-totals';
import type { Reader, Writer } from '../../store/access';
import { jsonRows } from '../../store/json-table';

/** One line of what a plan was given by hand or by file. */
export interface PlanLine {
  readonly line: number;
  readonly written: string;
  readonly accountId: string | null;
  readonly emailKey: string | null;
  readonly fault: 'malformed' | 'duplicate' | null;
}

export async function insertLines(write: Writer, planId: string, lines: readonly PlanLine[]): Promise<void> {
  const rows = lines.map((line) => [line.line, line.written, line.accountId, line.emailKey, line.fault]);
  await write
    .insertInto('plan_lines')
    .columns(['plan_id', 'line', 'written', 'account_id', 'email_key', 'fault'])
    .expression(jsonRows([planId], rows))
    .execute();
}

function lines(read: Reader, organizationId: string, planId: string) {
  return read
    .selectFrom('plan_lines')
    .leftJoin('accounts', (join) =>
      join
        .on('accounts.organization_id', '=', organizationId)
        .onRef('accounts.email_key', '=', 'plan_lines.email_key')
        .on('plan_lines.fault', 'is', null),
    )
    .where('plan_lines.plan_id', '=', planId);
}

/** Counts the lines of a file of addresses; every line is in exactly one of the counts (rule E2). */
export async function countLines(read: Reader, organizationId: string, planId: string): Promise<LineTotals> {
  const groups = await lines(read, organizationId, planId)
    .select((row) => [
      'plan_lines.fault',
      row.fn.countAll<number>().as('lines'),
      row.fn.count<number>('accounts.key').as('matched'),
    ])
    .groupBy('plan_lines.fault')
    .execute();
  const of = (fault: PlanLine['fault']) => groups.find((group) => group.fault === fault);
  const sound = of(null);
  const matched = sound?.matched ?? 0;
  return {
    lines: groups.reduce((sum, group) => sum + group.lines, 0),
    matched,
    unknown: (sound?.lines ?? 0) - matched,
    duplicate: of('duplicate')?.lines ?? 0,
    malformed: of('malformed')?.lines ?? 0,
  };
}

/** One batch of the lines that match no account, in the order of the file. */
export async function refusedLines(
  read: Reader,
  {
    organizationId,
    planId,
    after,
    limit,
  }: { organizationId: string; planId: string; after: number; limit: number },
) {
  return lines(read, organizationId, planId)
    .select(['plan_lines.line', 'plan_lines.written', 'plan_lines.fault'])
    .where('accounts.key', 'is', null)
    .where('plan_lines.line', '>', after)
    .orderBy('plan_lines.line')
    .limit(limit)
    .execute();
}
