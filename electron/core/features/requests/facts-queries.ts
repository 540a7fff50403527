import { reasonedItems } from '../../jobs/reasoned-items-queries';
import type { Reader } from '../../store/access';

function accounts(read: Reader, organizationId: string) {
  return read
    .selectFrom('accounts')
    .leftJoin('deletions', (join) =>
      join.onRef('deletions.account_key', '=', 'accounts.key').on('deletions.ended_at', 'is', null),
    )
    .where('accounts.organization_id', '=', organizationId)
    .select([
      'accounts.key',
      'accounts.organization_id',
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.email_key',
      'accounts.domain',
      'accounts.status',
      'accounts.managed_by',
      'accounts.email_confirmed',
      'accounts.synced',
      'deletions.due_at',
    ]);
}

export type AccountRow = NonNullable<Awaited<ReturnType<typeof accountByKey>>>;

export async function accountByKey(read: Reader, organizationId: string, key: number) {
  return accounts(read, organizationId).where('accounts.key', '=', key).executeTakeFirst();
}

export async function accountByAddress(read: Reader, organizationId: string, emailKey: string) {
  return accounts(read, organizationId).where('accounts.email_key', '=', emailKey).executeTakeFirst();
}

/** A domain that the organization has proved, failing ones included. */
export async function provedDomain(read: Reader, organizationId: string, name: string) {
  const row = await read
    .selectFrom('domains')
    .select(['state', 'claim_mode as mode'])
    .where('organization_id', '=', organizationId)
    .where('name', '=', name)
    .where('state', 'in', ['verified', 'failing'])
    .executeTakeFirst();
  if (row?.state !== 'verified' && row?.state !== 'failing') return null;
  return { state: row.state, mode: row.mode };
}

/** Whether an exception that counts now keeps an address out of claims (rule K2). */
export async function isExcepted(
  read: Reader,
  organizationId: string,
  emailKey: string,
  now: number,
): Promise<boolean> {
  const row = await read
    .selectFrom('exceptions')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('email_key', '=', emailKey)
    .where('ended_at', 'is', null)
    .where((exception) =>
      exception.or([exception('expires_at', 'is', null), exception('expires_at', '>', now)]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** What a plan says of an account: its last item counts, for a change of address may take two steps. */
export async function plannedItem(read: Reader, jobId: string, accountKey: number) {
  return reasonedItems(read, jobId)
    .where('job_items.account_key', '=', accountKey)
    .orderBy('job_items.position', 'desc')
    .executeTakeFirst();
}
