import { sql } from 'kysely';
import type { AccountStatus } from '../../../../shared/domain/accounts/account';
import type { ActivityCounts } from '../../../../shared/domain/overview/activity-range';
import type { Reader } from '../../store/access';

/** Accounts of an organization, counted three ways; each count is read from an index alone. */
export interface AccountCounts {
  readonly byDomain: readonly { readonly domain: string; readonly count: number }[];
  readonly managed: readonly { readonly domain: string; readonly ours: boolean; readonly count: number }[];
  /** Every status but `active`, which is what remains. */
  readonly unusualStatus: readonly { readonly status: AccountStatus; readonly count: number }[];
}

export async function countAccounts(read: Reader, organizationId: string): Promise<AccountCounts> {
  const ofOrganization = read.selectFrom('accounts').where('organization_id', '=', organizationId);
  const byDomain = await ofOrganization
    .select(({ fn }) => ['domain', fn.countAll<number>().as('count')])
    .groupBy('domain')
    .execute();
  const managed = await ofOrganization
    .select(({ fn }) => ['managed_by', 'domain', fn.countAll<number>().as('count')])
    .where('managed_by', 'is not', null)
    .groupBy(['managed_by', 'domain'])
    .execute();
  const unusualStatus = await ofOrganization
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    // Written out, because only then the index of unusual statuses answers.
    .where('status', '<>', sql.lit('active'))
    .groupBy('status')
    .execute();
  return {
    byDomain,
    managed: managed.map(({ managed_by, domain, count }) => ({
      domain,
      ours: managed_by === organizationId,
      count,
    })),
    unusualStatus,
  };
}

/** Counts accounts by the last instant of activity, cut at the given instants. */
export async function countByActivity(
  read: Reader,
  organizationId: string,
  cuts: readonly number[],
): Promise<ActivityCounts> {
  const row = await read
    .selectFrom('accounts')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('total'),
      fn.count<number>('last_active_at').as('dated'),
      fn
        .countAll<number>()
        .filterWhere('last_active_at', 'is', null)
        .filterWhere('activity_known', '=', 1)
        .as('never'),
      ...cuts.map((cut, index) =>
        fn
          .countAll<number>()
          .filterWhere(eb('last_active_at', '>', cut))
          .as(`cut${index}`),
      ),
    ])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  const counts = new Map<string, number>(Object.entries(row ?? {}));
  return {
    total: counts.get('total') ?? 0,
    newerThan: cuts.map((_, index) => counts.get(`cut${index}`) ?? 0),
    dated: counts.get('dated') ?? 0,
    never: counts.get('never') ?? 0,
  };
}
