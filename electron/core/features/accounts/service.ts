import { z } from 'zod';
import type { AccountData, AccountFacets } from '../../../../shared/contract/accounts';
import { AppAccess } from '../../../../shared/domain/accounts/account';
import type { AccountFilter } from '../../../../shared/domain/accounts/account-filter';
import type {
  AccountRowData,
  AccountSelection,
  AccountSort,
} from '../../../../shared/domain/accounts/account-list';
import type { CoreContext } from '../../call-context';
import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { booleanOf } from '../../store/flags';
import { accountRow } from './account-row';
import { listsOf } from './lists-of';
import { accountById, countByDomain, countBySource, idsByKey, rowsByKey } from './rows-queries';
import { selectedKeys } from './selected-keys';

interface Page {
  readonly organizationId: string;
  readonly filter: AccountFilter;
  readonly sort: AccountSort;
  readonly index: number;
  readonly limit: number;
}

/** The rows of a list from `index` on. */
export async function pageOfAccounts(context: CoreContext, page: Page): Promise<AccountRowData[]> {
  const { organizationId, filter, sort, index, limit } = page;
  const now = context.ports.clock.now();
  const list = await listsOf(context.store).list(organizationId, { filter, sort, now });
  return rowsInOrder(context.read, await list.slice(index, limit));
}

/** The rows of these keys, in their order. */
export async function rowsInOrder(read: Reader, keys: readonly number[]): Promise<AccountRowData[]> {
  const rows = new Map((await rowsByKey(read, keys).execute()).map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = rows.get(key);
    return row === undefined ? [] : [accountRow(row)];
  });
}

/** How many accounts match, exactly. */
export async function countAccounts(
  context: CoreContext,
  { organizationId, filter }: Pick<Page, 'organizationId' | 'filter'>,
): Promise<number> {
  const now = context.ports.clock.now();
  const matches = await listsOf(context.store).matches(organizationId, { filter, now });
  return (await matches.settled()).size;
}

/** What the filters offer. */
export async function facetsOf(read: Reader, organizationId: string): Promise<AccountFacets> {
  const domains = await countByDomain(read, organizationId);
  const sources = await countBySource(read, organizationId);
  return { total: sources.reduce((sum, { count }) => sum + count, 0), domains, sources };
}

/**
 * The ids a selection stands for.
 * @param limit how many ids are answered at most; `count` is always that of all
 */
export async function resolveSelection(
  context: CoreContext,
  ask: { readonly organizationId: string; readonly selection: AccountSelection; readonly limit: number },
): Promise<{ ids: string[]; count: number }> {
  const keys = await selectedKeys(context, ask.organizationId, ask.selection);
  const some: number[] = [];
  for (const key of keys.keys()) {
    if (some.length === ask.limit) break;
    some.push(key);
  }
  const rows = await idsByKey(context.read, some);
  return { ids: rows.map(({ id }) => id), count: keys.size };
}

/**
 * Everything the store knows of one account.
 * @throws NotFound
 */
export async function findAccount(
  read: Reader,
  organizationId: string,
  accountId: string,
): Promise<AccountData> {
  const row = await accountById(read, organizationId, accountId);
  if (row === undefined) throw new NotFound('This account');
  return {
    ...accountRow(row),
    managingOrganization: row.manager_name,
    reportedClaim: row.reported_claim,
    billable: booleanOf(row.billable),
    twoStep: booleanOf(row.two_step),
    policy: row.policy,
    apps: z.array(AppAccess).parse(JSON.parse(row.apps)),
    groups: z.array(z.string()).parse(JSON.parse(row.groups)),
    firstImport: importOf(row.first_file, row.first_at),
    lastImport: importOf(row.last_file, row.last_at),
  };
}

function importOf(fileName: string | null, at: number | null) {
  return fileName === null || at === null ? null : { fileName, at };
}
