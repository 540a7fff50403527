import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import type { AccountSelection } from '../../../shared/domain/accounts/account-list';
import { AccountId } from '../../../shared/domain/ids';
import type { Selection } from '../../ui/data-grid/selection';
import { ActMenu } from './act-menu';
import { PlanButton } from './plan-button';
import { type ExportAsk, useAccountExport } from './use-account-export';

interface SelectionActionsProps {
  readonly selection: Selection;
  /** How many accounts it stands for; undefined until they are counted. */
  readonly count: number | undefined;
  readonly ask: Omit<ExportAsk, 'selection' | 'bom'>;
}

/** What can be done with the selected accounts. */
export function SelectionActions({ selection, count, ask }: SelectionActionsProps) {
  const { progress, start } = useAccountExport();
  const { organizationId, filter } = ask;
  const number = count?.toLocaleString('en') ?? '';
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size={14} aria-hidden />}
        loading={progress !== null}
        onClick={() => void start({ ...ask, selection: selectedAccounts(selection, filter), bom: true })}
      >
        Export {number}
      </Button>
      <ActMenu
        organizationId={organizationId}
        filter={filter}
        count={count}
        selection={() => selectedAccounts(selection, filter)}
      />
      <PlanButton
        size="xs"
        organizationId={organizationId}
        disabled={count === undefined}
        selection={() => selectedAccounts(selection, filter)}
      >
        {`Plan a claim of ${number}`}
      </PlanButton>
    </>
  );
}

/** The grid's selection as the core takes it. */
function selectedAccounts(selection: Selection, filter: AccountFilter): AccountSelection {
  const ids = (given: ReadonlySet<string>) => [...given].map((id) => AccountId.parse(id));
  return selection.mode === 'some'
    ? { mode: 'some', ids: ids(selection.ids) }
    : { mode: 'allMatching', filter, except: ids(selection.except) };
}
