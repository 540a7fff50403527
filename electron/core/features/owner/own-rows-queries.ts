import type { Reader, Writer } from '../../store/access';
import { jsonList } from '../../store/json-table';

/**
 * Every row of the account that has an address: each organization that lists it keeps one of its own. The row of the
 * organization that manages it comes first, then those of the newest imports.
 */
export async function ownRows(read: Reader, emailKey: string) {
  return read
    .selectFrom('accounts')
    .innerJoin('organizations', 'organizations.id', 'accounts.organization_id')
    .leftJoin('deletions', (join) =>
      join.onRef('deletions.account_key', '=', 'accounts.key').on('deletions.ended_at', 'is', null),
    )
    .leftJoin('disputes', (join) =>
      join.onRef('disputes.account_key', '=', 'accounts.key').on('disputes.closed_at', 'is', null),
    )
    .select([
      'accounts.key',
      'accounts.id',
      'accounts.organization_id',
      'organizations.name as organization',
      'accounts.name',
      'accounts.email',
      'accounts.email_key',
      'accounts.status',
      'accounts.managed_by',
      'deletions.due_at',
      'deletions.started_by',
      'disputes.id as dispute_id',
    ])
    .where('accounts.id', 'in', (from) =>
      from
        .selectFrom('accounts as named')
        .select('named.id')
        // Naming the organizations lets the unique index on organization and address answer.
        .where('named.organization_id', 'in', (all) => all.selectFrom('organizations').select('id'))
        .where('named.email_key', '=', emailKey),
    )
    .orderBy(
      (row) => row('accounts.managed_by', '=', row.ref('accounts.organization_id')),
      (order) => order.desc().nullsLast(),
    )
    .orderBy('accounts.last_import_id', (order) => order.desc().nullsLast())
    .orderBy('accounts.key')
    .execute();
}

export type OwnRow = Awaited<ReturnType<typeof ownRows>>[number];

/** Whether an account other than some rows holds an address, in any organization of this store. */
export async function heldByAnother(read: Reader, emailKey: string, accountIds: readonly string[]) {
  const row = await read
    .selectFrom('accounts')
    .select('key')
    .where('organization_id', 'in', (all) => all.selectFrom('organizations').select('id'))
    .where('email_key', '=', emailKey)
    .where('id', 'not in', jsonList(accountIds))
    .executeTakeFirst();
  return row !== undefined;
}

/** The organization that has verified a domain, and whether it lists the account. */
export async function domainAhead(read: Reader, domain: string, accountIds: readonly string[]) {
  const row = await read
    .selectFrom('domains')
    .innerJoin('organizations', 'organizations.id', 'domains.organization_id')
    .select(({ exists, selectFrom }) => [
      'organizations.name',
      'domains.claim_mode',
      'domains.state',
      exists(
        selectFrom('accounts')
          .select('accounts.key')
          .whereRef('accounts.organization_id', '=', 'domains.organization_id')
          .where('accounts.id', 'in', jsonList(accountIds)),
      )
        .$castTo<number>()
        .as('listed'),
    ])
    .where('domains.name', '=', domain)
    .where('domains.state', 'in', ['verified', 'failing'])
    .executeTakeFirst();
  return {
    verifiedBy: row?.name ?? null,
    automatic: row?.claim_mode === 'automatic' && row.state === 'verified',
    listed: row?.listed === 1,
  };
}

export async function pictureOf(read: Reader, accountKey: number) {
  return read
    .selectFrom('account_pictures')
    .select(['media_type', 'bytes'])
    .where('account_key', '=', accountKey)
    .executeTakeFirst();
}

interface AccountChange {
  name?: string;
  email?: string;
  email_key?: string;
  domain?: string;
  email_confirmed?: 1;
  status?: 'active' | 'deletion-pending';
}

export async function updateRows(
  write: Writer,
  keys: readonly number[],
  change: AccountChange,
): Promise<void> {
  await write.updateTable('accounts').set(change).where('key', 'in', jsonList(keys)).execute();
}

export async function savePicture(
  write: Writer,
  keys: readonly number[],
  picture: { type: string; bytes: Uint8Array; at: number } | null,
): Promise<void> {
  await write.deleteFrom('account_pictures').where('account_key', 'in', jsonList(keys)).execute();
  if (picture === null) return;
  const { type: media_type, bytes, at: changed_at } = picture;
  await write
    .insertInto('account_pictures')
    .values(keys.map((account_key) => ({ account_key, media_type, bytes, changed_at })))
    .execute();
}
