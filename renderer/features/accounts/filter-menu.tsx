import { Button, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { AccountFacets } from '../../../shared/contract/accounts';
import { accountKinds, accountStatuses, organizationRoles } from '../../../shared/domain/accounts/account';
import { sourceLabel } from '../../../shared/domain/accounts/account-cell';
import { type AccountFilter, confirmations } from '../../../shared/domain/accounts/account-filter';
import {
  accountKindLabels,
  accountStatusLabels,
  confirmationLabels,
  organizationRoleLabels,
} from '../../../shared/domain/accounts/account-words';
import { ActivityField } from './activity-field';
import { ChoiceField } from './choice-field';
import { DomainField } from './domain-field';

interface FilterMenuProps {
  readonly filter: AccountFilter;
  readonly onFilter: (filter: AccountFilter) => void;
  readonly facets: AccountFacets | undefined;
}

/** Every filter of the list in one place; each takes effect at once. */
export function FilterMenu({ filter, onFilter, facets }: FilterMenuProps) {
  const change = <Part extends keyof AccountFilter>(part: Part, value: AccountFilter[Part] | undefined) => {
    const { [part]: _, ...rest } = filter;
    onFilter(value === undefined ? rest : { ...rest, [part]: value });
  };
  const absent = filter.absent === undefined ? undefined : [filter.absent ? 'absent' : 'present'];

  return (
    <Popover position="bottom-start" shadow="md" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
          Filter
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <ScrollArea.Autosize mah="min(70vh, 640px)" p="md">
          <Stack gap="md">
            <ChoiceField
              label="Kind"
              choices={accountKinds}
              labelOf={(kind) => accountKindLabels[kind]}
              chosen={filter.kinds}
              onChange={(kinds) => change('kinds', kinds)}
            />
            <ChoiceField
              label="Status"
              choices={accountStatuses}
              labelOf={(status) => accountStatusLabels[status]}
              chosen={filter.statuses}
              onChange={(statuses) => change('statuses', statuses)}
            />
            <DomainField
              domains={facets?.domains ?? []}
              chosen={filter.domains}
              onChange={(domains) => change('domains', domains)}
            />
            <ActivityField activity={filter.activity} onChange={(activity) => change('activity', activity)} />
            <ChoiceField
              label="Organization role"
              choices={organizationRoles}
              labelOf={(role) => organizationRoleLabels[role]}
              chosen={filter.roles}
              onChange={(roles) => change('roles', roles)}
            />
            <ChoiceField
              label="E-mail"
              choices={confirmations}
              labelOf={(said) => confirmationLabels[said]}
              chosen={filter.confirmed}
              onChange={(confirmed) => change('confirmed', confirmed)}
            />
            <ChoiceField
              label="Last export"
              choices={['present', 'absent']}
              labelOf={(choice) => (choice === 'absent' ? 'Absent from it' : 'In it')}
              chosen={absent}
              onChange={(choice) =>
                change('absent', choice?.length === 1 ? choice[0] === 'absent' : undefined)
              }
            />
            {facets && facets.sources.length > 0 && (
              <ChoiceField
                label="Source"
                choices={facets.sources.map(({ value }) => value)}
                labelOf={sourceLabel}
                chosen={filter.sources}
                onChange={(sources) => change('sources', sources)}
              />
            )}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
