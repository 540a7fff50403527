import { Group, Select, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { DomainState } from '../../../shared/domain/domains/domain';
import type { DomainsSearch } from './domains-search';

interface DomainsFilterProps {
  readonly search: DomainsSearch;
  readonly onChange: (search: DomainsSearch) => void;
  readonly shown: number;
  readonly total: number;
}

const states = [
  { value: 'pending', label: 'Pending' },
  { value: 'verified', label: 'Verified' },
  { value: 'failing', label: 'Failing' },
  { value: 'lapsed', label: 'Lapsed' },
] as const;

/** Search, filter and the exact count of what is shown. */
export function DomainsFilter({ search, onChange, shown, total }: DomainsFilterProps) {
  return (
    <Group gap="xs">
      <TextInput
        aria-label="Search domains"
        placeholder="Search domains"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search.q ?? ''}
        maxLength={200}
        w={240}
        onChange={({ currentTarget }) => onChange({ ...search, q: currentTarget.value || undefined })}
      />
      <Select
        aria-label="State"
        placeholder="Any state"
        data={states}
        value={search.state ?? null}
        clearable
        w={150}
        onChange={(value) => onChange({ ...search, state: DomainState.safeParse(value).data })}
      />
      <Text size="sm" c="var(--cd-text-quiet)" className="numbers" role="status">
        {shown === total
          ? `${total.toLocaleString('en')} ${total === 1 ? 'domain' : 'domains'}`
          : `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} domains`}
      </Text>
    </Group>
  );
}
