import { Autocomplete, CloseButton, Group, Pill, SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { AuditOutcome, auditOutcomes } from '../../../shared/domain/audit/audit-event';
import { api } from '../../api/client';
import { actionInWords } from '../../parts/audit-action';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './audit.module.css';
import type { AuditSearch } from './audit-search';

interface FilterBarProps {
  readonly search: AuditSearch;
  readonly onChange: (part: Partial<AuditSearch>) => void;
}

const outcomeWords = { done: 'Done', refused: 'Refused', failed: 'Failed' } as const;

/** Everything the trail can be filtered by, on one line where there is room. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  const organizationId = useOrganizationId();
  const choices = useQuery(api.audit.choices.queryOptions({ input: { organizationId } }));
  const set = (name: keyof AuditSearch) => (value: string | null) => onChange({ [name]: value || undefined });
  return (
    <Group gap="xs" role="search" aria-label="Filter the audit trail" align="flex-start">
      <TextInput
        aria-label="Search subject, reason and person"
        placeholder="Search subject, reason, person"
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={search.q ?? ''}
        onChange={({ currentTarget }) => set('q')(currentTarget.value)}
        rightSection={
          search.q && <CloseButton size="sm" aria-label="Clear the search" onClick={() => set('q')(null)} />
        }
        flex="1 1 220px"
        maw={420}
      />
      <Select
        aria-label="What"
        placeholder="Every act"
        data={(choices.data?.actions ?? []).map((value) => ({ value, label: actionInWords(value) }))}
        value={search.action ?? null}
        onChange={set('action')}
        clearable
        searchable
        w={200}
      />
      <Select
        aria-label="Outcome"
        placeholder="Every outcome"
        data={auditOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
        value={search.outcome ?? null}
        onChange={(value) => onChange({ outcome: AuditOutcome.safeParse(value).data })}
        clearable
        w={150}
      />
      <Autocomplete
        aria-label="Who"
        placeholder="Everyone"
        data={choices.data?.operators ?? []}
        value={search.operator ?? ''}
        onChange={set('operator')}
        clearable
        w={160}
      />
      <TextInput
        type="date"
        aria-label="From"
        leftSection="From"
        leftSectionWidth={48}
        leftSectionProps={{ 'aria-hidden': true }}
        classNames={{ section: classes['dateLabel'] ?? '' }}
        value={search.from ?? ''}
        onChange={({ currentTarget }) => set('from')(currentTarget.value)}
      />
      <TextInput
        type="date"
        aria-label="To"
        leftSection="To"
        leftSectionWidth={36}
        leftSectionProps={{ 'aria-hidden': true }}
        classNames={{ section: classes['dateLabel'] ?? '' }}
        value={search.to ?? ''}
        onChange={({ currentTarget }) => set('to')(currentTarget.value)}
      />
      <SegmentedControl
        aria-label="Of what"
        data={[
          { value: 'organization', label: 'This organization' },
          { value: 'store', label: 'Whole store' },
        ]}
        value={search.all ? 'store' : 'organization'}
        onChange={(value) => onChange({ all: value === 'store' || undefined })}
      />
      {search.subject && (
        <Pill
          size="lg"
          withRemoveButton
          onRemove={() => onChange({ subject: undefined })}
          removeButtonProps={{
            'aria-label': 'Show events of every subject',
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          Only {search.subject}
        </Pill>
      )}
    </Group>
  );
}
