import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import type { AccountRow, AccountSort } from '../../../shared/domain/accounts/account-list';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api, client } from '../../api/client';
import type { GridSource } from '../../ui/data-grid/grid-types';

/** Milliseconds a filter must stand before it is counted: rows come with every key, the number when it pauses. */
const countAfter = 150;

interface AccountSource {
  readonly source: GridSource<AccountRow>;
  /** How many accounts match; that of the list before while this one is being counted. */
  readonly shown: number | undefined;
}

/** What a list of accounts is made of. */
interface AccountListAsk {
  readonly organizationId: OrganizationId;
  /** The same object as long as it says the same. */
  readonly filter: AccountFilter;
  readonly sort: AccountSort;
  /** Another number when the accounts may have changed, so that what is shown is read anew. */
  readonly revision: number;
}

/** The accounts of a list, page by page, and their exact number once it is counted. */
export function useAccountSource({ organizationId, filter, sort, revision }: AccountListAsk): AccountSource {
  const [settled] = useDebouncedValue(filter, countAfter);
  const counted = useQuery(
    api.accounts.count.queryOptions({
      input: { organizationId, filter: settled },
      placeholderData: keepPreviousData,
    }),
  );
  const isCounted = settled === filter && !counted.isPlaceholderData;
  const total = isCounted ? counted.data?.count : undefined;
  const { column, direction } = sort;
  const source = useMemo<GridSource<AccountRow>>(() => {
    const ask = { organizationId, filter, sort: { column, direction } };
    return {
      key: JSON.stringify(ask),
      revision,
      total,
      idOf: ({ id }) => id,
      nameOf: ({ name, email }) => name || email,
      async page({ index, limit, signal }) {
        const { rows } = await client.accounts.page({ ...ask, index, limit }, { signal });
        return { rows, end: null };
      },
    };
  }, [organizationId, filter, column, direction, total, revision]);
  return { source, shown: counted.data?.count };
}
