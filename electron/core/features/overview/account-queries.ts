import type { AccountStatus } from '../../../../shared/domain/accounts/account';
import type { ActivityCounts } from '../../../../shared/domain/overview/activity-range';
import type { Reader } from '../../store/access';

/** How many accounts share a domain, a status and a kind. */
export interface AccountGroup {
  readonly domain: string;
  readonly status: AccountStatus;
  readonly managed: boolean;
  /** Whether the managing organization is the one asked about. */
  readonly ours: boolean;
  readonly count: number;
}

/**
 * Counts all accounts of an organization by domain, status and kind in one pass over an index that holds all
 * three, so that a million accounts are counted without reading one of them.
 */
export async function countAccounts(read: Reader, organizationId: string): Promise<AccountGroup[]> {
  const rows = await read
    .selectFrom('accounts')
    .select(({ fn }) => ['domain', 'status', 'managed_by', fn.countAll<number>().as('count')])
    .where('organization_id', '=', organizationId)
    .groupBy(['domain', 'status', 'managed_by'])
    .execute();
  return rows.map(({ domain, status, managed_by, count }) => ({
    domain,
    status,
    managed: managed_by !== null,
    ours: managed_by === organizationId,
    count,
  }));
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
