import type { Reader, Writer } from '../../store/access';
import { jsonList, jsonTable } from '../../store/json-table';

/** key of the account, its new address, the same as it is compared, and its domain. */
export type NewAddressRow = readonly [number, string, string, string];

/**
 * Gives accounts their new addresses at once. All of them let go of the old ones first: rows are written one after
 * another in no order, and two that exchange their addresses must not meet in the unique index (rule L4).
 */
export async function writeAddresses(write: Writer, rows: readonly NewAddressRow[]): Promise<void> {
  if (rows.length === 0) return;
  await write
    .updateTable('accounts')
    .set(({ eb, cast, ref }) => ({
      email_key: eb(eb.val('moving '), '||', cast<string>(ref('key'), 'text')),
    }))
    .where('key', 'in', jsonList(rows.map(([key]) => key)))
    .execute();
  const next = jsonTable<{ key: number; email: string; email_key: string; domain: string }>(
    ['key', 'email', 'email_key', 'domain'],
    rows,
  ).as('next');
  await write
    .updateTable('accounts')
    .from(next)
    .set((row) => ({
      email: row.ref('next.email'),
      email_key: row.ref('next.email_key'),
      domain: row.ref('next.domain'),
      email_confirmed: 1,
    }))
    .whereRef('accounts.key', '=', 'next.key')
    .execute();
}

/** The open claims of an organization on some accounts, with the domains they rest on. */
export function openClaims(read: Reader, organizationId: string, accountKeys: readonly number[]) {
  return read
    .selectFrom('accounts')
    .innerJoin('claims', (join) =>
      join
        .onRef('claims.account_id', '=', 'accounts.id')
        .on('claims.organization_id', '=', organizationId)
        .on('claims.to_at', 'is', null),
    )
    .innerJoin('domains', 'domains.id', 'claims.domain_id')
    .select(['claims.id', 'accounts.key', 'accounts.id as account_id', 'domains.name as domain'])
    .where('accounts.key', 'in', jsonList(accountKeys))
    .execute();
}

/** Lets claims rest on another domain. */
export async function moveClaims(
  write: Writer,
  domainId: string,
  claimIds: readonly string[],
): Promise<void> {
  await write
    .updateTable('claims')
    .set({ domain_id: domainId })
    .where('id', 'in', jsonList(claimIds))
    .execute();
}
