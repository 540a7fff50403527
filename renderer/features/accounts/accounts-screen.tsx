import { Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { AccountColumn, accountColumns } from '../../../shared/domain/accounts/account-list';
import { accountColumnLabels } from '../../../shared/domain/accounts/account-words';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { rowHeights, useDensity } from '../../state/density';
import { ColumnPicker } from '../../ui/data-grid/column-picker';
import { DataGrid } from '../../ui/data-grid/data-grid';
import { GridSpace } from '../../ui/data-grid/grid-space';
import { allSelected, nothingSelected, type Selection, selectedCount } from '../../ui/data-grid/selection';
import { SelectionBar } from '../../ui/data-grid/selection-bar';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { accountGridColumns } from './account-columns';
import { AccountPanel } from './account-panel';
import classes from './accounts.module.css';
import {
  type AccountsSearch,
  columnsOf,
  filterOf,
  isFiltered,
  readView,
  searchOf,
  sortedBy,
  sortOf,
  usualColumns,
  viewText,
} from './accounts-search';
import { EmptyAccounts } from './empty-accounts';
import { ExportMenu } from './export-menu';
import { FilterBar } from './filter-bar';
import { SelectionActions } from './selection-actions';
import { useAccountSource } from './use-account-source';
import { useTyped } from './use-typed';
import { ViewsMenu } from './views-menu';

const offered = accountColumns.map((id) => ({ id, header: accountColumnLabels[id] }));

/** Every account an import brought: searched, filtered, sorted, selected, exported. */
export function AccountsScreen() {
  const organizationId = useOrganizationId();
  const search = useSearch({ from: '/o/$organizationId/accounts' });
  const navigate = useNavigate({ from: '/o/$organizationId/accounts' });
  const { density } = useDensity();
  const change = (part: Partial<AccountsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });

  const typed = useTyped(search.q ?? '', (q) => change({ q: q === '' ? undefined : q }));
  const state = { ...search, q: typed.text };
  const filterText = JSON.stringify(filterOf(state));
  // The same object as long as it says the same, so that the list is not another one.
  const filter = useMemo(() => filterOf({ ...searchOf(JSON.parse(filterText)) }), [filterText]);
  const sort = sortOf(search);
  const columns = columnsOf(search);
  const columnText = columns.join(' ');
  const gridColumns = useMemo(
    () => accountGridColumns(columnText.split(' ').map((id) => AccountColumn.parse(id))),
    [columnText],
  );
  const facets = useQuery(api.accounts.facets.queryOptions({ input: { organizationId } }));
  const revision = facets.dataUpdatedAt;
  const { source, shown } = useAccountSource({ organizationId, filter, sort, revision });
  const [selected, setSelected] = useState({ filterText, selection: nothingSelected });
  // Another filter is another list: what was selected in the one before does not carry over.
  const selection: Selection = selected.filterText === filterText ? selected.selection : nothingSelected;
  const select = (next: Selection) => setSelected({ filterText, selection: next });
  const searchField = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => searchField.current?.focus()]]);
  const ask = { organizationId, filter, sort, columns };

  return (
    <Page
      title="Accounts"
      lead={shown === undefined ? 'Counting …' : countText(shown, isFiltered(state))}
      actions={
        <>
          <ViewsMenu
            organizationId={organizationId}
            current={viewText(search)}
            onOpen={(view) => void navigate({ search: readView(view) })}
          />
          <ColumnPicker
            columns={offered}
            shown={columns}
            fixed="name"
            onChange={(ids) => change({ columns: ids.map((id) => AccountColumn.parse(id)) })}
            onReset={() => change({ columns: [...usualColumns] })}
          />
          <ExportMenu ask={ask} shown={shown} />
          <Button
            component={Link}
            to={`/o/${organizationId}/import`}
            leftSection={<IconFileImport size={16} stroke={1.8} aria-hidden />}
          >
            Import an export
          </Button>
        </>
      }
    >
      <FilterBar
        typed={typed.text}
        onType={typed.type}
        filter={filter}
        onFilter={(next) => change({ ...searchOf(next), q: state.q || undefined })}
        facets={facets.data}
        searchField={searchField}
      />
      <GridSpace bleed>
        <DataGrid
          label="Accounts"
          columns={gridColumns}
          source={source}
          rowHeight={rowHeights[density]}
          sort={sort}
          onSort={(column) => change({ sort: sortedBy(sort, AccountColumn.parse(column)) })}
          selection={selection}
          onSelectionChange={select}
          onOpen={({ id }) => change({ open: id })}
          openId={search.open ?? null}
          onColumnsChange={(ids) => change({ columns: ids.map((id) => AccountColumn.parse(id)) })}
          empty={
            <EmptyAccounts
              organizationId={organizationId}
              isFiltered={isFiltered(state)}
              onClear={() => {
                typed.type('');
                change({ ...searchOf({}), q: undefined });
              }}
            />
          }
          failure={(error, retry) => <Failure text={describeFailure(error)} onRetry={retry} />}
        />
      </GridSpace>
      <Group className={classes['selection']}>
        <SelectionBar
          selection={selection}
          total={source.total}
          onChange={select}
          onSelectAll={() => select(allSelected)}
        >
          <SelectionActions selection={selection} count={selectedCount(selection, source.total)} ask={ask} />
        </SelectionBar>
      </Group>
      <AccountPanel
        organizationId={organizationId}
        accountId={search.open ?? null}
        onClose={() => change({ open: undefined })}
      />
    </Page>
  );
}

function countText(count: number, filtered: boolean): string {
  const accounts = `${count.toLocaleString('en')} ${count === 1 ? 'account' : 'accounts'}`;
  if (!filtered) return accounts;
  return `${accounts} ${count === 1 ? 'matches' : 'match'}`;
}
