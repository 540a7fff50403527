import { Button, Group, Pill, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useRef } from 'react';
import type { AccountFacets } from '../../../shared/contract/accounts';
import { type AccountFilter, longestSearch } from '../../../shared/domain/accounts/account-filter';
import { chipsOf } from '../../parts/account-filter-chips';
import { FilterMenu } from './filter-menu';

interface FilterBarProps {
  /** The text in the search field. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly filter: AccountFilter;
  readonly onFilter: (filter: AccountFilter) => void;
  readonly facets: AccountFacets | undefined;
  readonly searchField: RefObject<HTMLInputElement | null>;
}

/** Search, the filters there are, and a chip for each that is set. */
export function FilterBar({ typed, onType, filter, onFilter, facets, searchField }: FilterBarProps) {
  const chips = chipsOf(filter);
  const bar = useRef<HTMLDivElement>(null);

  const remove = (without: AccountFilter) => {
    onFilter(without);
    // The chip that had the focus is gone: the next one takes over, or the search.
    requestAnimationFrame(() => {
      const next = bar.current?.querySelector<HTMLButtonElement>('[data-chip] button');
      (next ?? searchField.current)?.focus();
    });
  };

  return (
    <Group gap="xs" ref={bar}>
      <TextInput
        ref={searchField}
        w={{ base: '100%', sm: 320 }}
        type="search"
        placeholder="Search name, e-mail or id"
        aria-label="Search accounts"
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={longestSearch}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <FilterMenu filter={filter} onFilter={onFilter} facets={facets} />
      {chips.map(({ part, text, without }) => (
        <Pill
          key={part}
          size="md"
          bg="light-dark(var(--mantine-color-gray-1), var(--mantine-color-dark-5))"
          data-chip
          withRemoveButton
          removeButtonProps={{ 'aria-label': `Remove filter ${text}`, tabIndex: 0, 'aria-hidden': false }}
          onRemove={() => remove(without)}
        >
          {text}
        </Pill>
      ))}
      {chips.length > 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => remove(filter.search === undefined ? {} : { search: filter.search })}
        >
          Remove all filters
        </Button>
      )}
    </Group>
  );
}
