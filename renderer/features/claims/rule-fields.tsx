import { Group, MultiSelect, NumberInput, Select, SimpleGrid, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { AccountStatus, OrganizationRole } from '../../../shared/domain/accounts/account';
import type { ActivityRule, ScopeRule } from '../../../shared/domain/claims/scope-rule';
import type { DomainId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';

interface Props {
  readonly domainId: DomainId;
  readonly rule: ScopeRule;
  readonly onChange: (rule: ScopeRule) => void;
}

const statuses = [
  { value: 'active', label: 'Active' },
  { value: 'deactivated', label: 'Deactivated' },
  { value: 'deletion-pending', label: 'Deletion running' },
  { value: 'deleted', label: 'Deleted' },
];
const roles = [
  { value: 'none', label: 'No role' },
  { value: 'member', label: 'Member' },
  { value: 'admin', label: 'Organization admin' },
];
const yesNo = [
  { value: 'any', label: 'Any' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const Answer = z.enum(['any', 'yes', 'no']);

/** The parts of a rule; what is left empty asks nothing, and every part must hold. */
export function RuleFields({ domainId, rule, onChange }: Props) {
  const organizationId = useOrganizationId();
  const choices = useQuery(api.claims.choices.queryOptions({ input: { organizationId, domainId } }));
  const change = (part: Partial<ScopeRule>) => onChange({ ...rule, ...part });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="md">
      <MultiSelect
        label="Status"
        placeholder={rule.statuses.length === 0 ? 'Any' : ''}
        data={statuses}
        value={rule.statuses}
        onChange={(value) => change({ statuses: z.array(AccountStatus).parse(value) })}
      />
      <MultiSelect
        label="Organization role"
        placeholder={rule.roles.length === 0 ? 'Any' : ''}
        data={roles}
        value={rule.roles}
        onChange={(value) => change({ roles: z.array(OrganizationRole).parse(value) })}
      />
      <ActivityField activity={rule.activity} onChange={(activity) => change({ activity })} />
      <TagsInput
        label="Uses at least one of these apps"
        placeholder={rule.apps.length === 0 ? 'Any' : ''}
        data={choices.data?.apps ?? []}
        value={rule.apps}
        onChange={(apps) => change({ apps })}
      />
      <TagsInput
        label="In at least one of these groups"
        placeholder={rule.groups.length === 0 ? 'Any' : ''}
        data={choices.data?.groups ?? []}
        value={rule.groups}
        onChange={(groups) => change({ groups })}
      />
      <Group grow>
        <Select
          label="E-mail confirmed"
          data={yesNo}
          value={rule.emailConfirmed}
          allowDeselect={false}
          onChange={(value) => change({ emailConfirmed: Answer.parse(value) })}
        />
        <Select
          label="Billable"
          data={yesNo}
          value={rule.billable}
          allowDeselect={false}
          onChange={(value) => change({ billable: Answer.parse(value) })}
        />
      </Group>
    </SimpleGrid>
  );
}

const activities = [
  { value: 'any', label: 'Any time' },
  { value: 'within', label: 'Within the last days' },
  { value: 'longer-ago', label: 'Longer ago' },
  { value: 'never', label: 'Never' },
];
const ActivityKind = z.enum(['any', 'within', 'longer-ago', 'never']);
const usualDays = 90;

interface ActivityProps {
  readonly activity: ActivityRule;
  readonly onChange: (activity: ActivityRule) => void;
}

function ActivityField({ activity, onChange }: ActivityProps) {
  const days = 'days' in activity ? activity.days : usualDays;
  const choose = (value: string | null) => {
    const kind = ActivityKind.parse(value);
    onChange(kind === 'any' || kind === 'never' ? { kind } : { kind, days });
  };
  return (
    <Group grow align="flex-end">
      <Select
        label="Last active"
        data={activities}
        value={activity.kind}
        allowDeselect={false}
        onChange={choose}
      />
      {'days' in activity && (
        <NumberInput
          label="Days"
          min={1}
          max={3650}
          clampBehavior="strict"
          value={days}
          onChange={(value) =>
            typeof value === 'number' && value >= 1 && onChange({ ...activity, days: value })
          }
        />
      )}
    </Group>
  );
}
