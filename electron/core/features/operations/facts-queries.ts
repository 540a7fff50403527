import { sql } from 'kysely';
import type { Reader } from '../../store/access';
import { booleanOf } from '../../store/flags';
import { jsonList } from '../../store/json-table';

/** A query for what must be known of accounts before an operation, in no particular order. */
export function factsByKey(read: Reader, keys: readonly number[]) {
  return read
    .selectFrom('accounts')
    .leftJoin('account_profiles as profile', 'profile.account_key', 'accounts.key')
    .leftJoin('account_deactivations as deactivation', 'deactivation.account_key', 'accounts.key')
    .leftJoin('kept_repositories as kept', 'kept.account_key', 'accounts.key')
    .leftJoin('deletions as deletion', (join) =>
      join.onRef('deletion.account_key', '=', 'accounts.key').on('deletion.ended_at', 'is', null),
    )
    .leftJoin('disputes as dispute', (join) =>
      join.onRef('dispute.account_key', '=', 'accounts.key').on('dispute.closed_at', 'is', null),
    )
    .select([
      'accounts.key',
      'accounts.organization_id',
      'accounts.id',
      'accounts.name',
      'accounts.email',
      'accounts.email_key',
      'accounts.status',
      'accounts.role',
      'accounts.managed_by',
      'accounts.email_confirmed',
      'accounts.synced',
      'profile.nickname',
      'profile.job_title',
      'profile.department',
      'profile.company',
      'profile.location',
      'profile.time_zone',
      'profile.language',
      'deactivation.job_id as deactivation_job',
      'deactivation.message',
      'kept.state as repositories',
      'deletion.due_at',
      'deletion.job_id as deletion_job',
      'dispute.id as dispute_id',
    ])
    .where('accounts.key', 'in', jsonList(keys));
}

export type FactsRow = Awaited<ReturnType<ReturnType<typeof factsByKey>['execute']>>[number];

/** The pictures of accounts; those without one are left out. */
export function picturesByKey(read: Reader, keys: readonly number[]) {
  return read
    .selectFrom('account_pictures')
    .select(['account_key', 'media_type', 'bytes'])
    .where('account_key', 'in', jsonList(keys))
    .execute();
}

/** A query for how many active organization admins the store knows. */
export function activeAdmins(read: Reader, organizationId: string) {
  return (
    read
      .selectFrom('accounts')
      .select(({ fn }) => fn.countAll<number>().as('admins'))
      .where('organization_id', '=', organizationId)
      // Repeats the condition of the partial index of unusual roles, which is what answers this.
      .where('role', '<>', sql.lit('member'))
      .where('role', '=', 'admin')
      .where('status', '=', 'active')
  );
}

export async function keyOfAccount(
  read: Reader,
  { organizationId, accountId }: { organizationId: string; accountId: string },
): Promise<number | undefined> {
  const row = await read
    .selectFrom('accounts')
    .select('key')
    .where('organization_id', '=', organizationId)
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.key;
}

/** What makes an admin look twice, beyond what decides. */
export async function cautionRow(read: Reader, key: number) {
  const row = await read
    .selectFrom('accounts')
    .select(['last_active_at', 'billable', 'apps'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  const { apps, billable } = row;
  return {
    last_active_at: row.last_active_at,
    billable: booleanOf(billable),
    usesBitbucket: /bitbucket/i.test(apps),
  };
}

export async function addressByKey(read: Reader, key: number): Promise<string> {
  const { email } = await read
    .selectFrom('accounts')
    .select('email')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return email;
}
