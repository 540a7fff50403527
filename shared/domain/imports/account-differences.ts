import { z } from 'zod';
import { AccountField } from './import-field';
import { statusAfterImport } from './kept-status';
import type { RowAccount } from './staged-account';

/** A value of an account as the preview shows it. */
const ShownValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type ShownValue = z.infer<typeof ShownValue>;

/** One field that an import would change. Instants are UTC milliseconds. */
export const FieldDifference = z.object({ field: AccountField, before: ShownValue, after: ShownValue });
export type FieldDifference = z.infer<typeof FieldDifference>;

/**
 * What a row would change on the account the store knows. What the file does not say changes nothing.
 * @param known the account as the store has it
 */
export function accountDifferences(known: RowAccount, row: RowAccount): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const compare = (field: AccountField, before: ShownValue, after: ShownValue | undefined) => {
    if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return;
    differences.push({ field, before, after });
  };
  compare('id', known.id, row.id ?? undefined);
  compare('name', known.name, row.name ?? undefined);
  compare('email', known.email, row.email);
  compare(
    'status',
    known.status,
    known.status === null ? (row.status ?? undefined) : statusAfterImport(known.status, row.status),
  );
  compare('role', known.role, row.role ?? undefined);
  if (row.activityKnown) compareActivity(known, row, differences);
  compare('added', known.added, row.added ?? undefined);
  compare('email-confirmed', known.emailConfirmed, row.emailConfirmed ?? undefined);
  compare('claimed', known.reportedClaim, row.reportedClaim === 'unknown' ? undefined : row.reportedClaim);
  compare('billable', known.billable, row.billable ?? undefined);
  compare('two-step', known.twoStep, row.twoStep ?? undefined);
  compare('policy', known.policy, row.policy ?? undefined);
  compare('apps', appLines(known), row.apps === null ? undefined : appLines(row));
  compare('groups', [...(known.groups ?? [])], row.groups === null ? undefined : [...row.groups]);
  return differences;
}

function compareActivity(known: RowAccount, row: RowAccount, differences: FieldDifference[]): void {
  if (known.activityKnown && known.lastActive === row.lastActive) return;
  differences.push({ field: 'last-active', before: known.lastActive, after: row.lastActive });
}

function appLines({ apps }: RowAccount): string[] {
  return (apps ?? []).map(({ app, site, lastSeen }) => {
    const where = site === null ? app : `${app} - ${site}`;
    return lastSeen === null ? where : `${where} (${new Date(lastSeen).toISOString().slice(0, 10)})`;
  });
}
