import { Pill } from '@mantine/core';
import type { AccountFilter } from '../../shared/domain/accounts/account-filter';
import { chipsOf } from './account-filter-chips';

/** A filter of accounts in words, to be read only. */
export function FilterPills({ filter }: { readonly filter: AccountFilter }) {
  const words = filter.search === undefined ? [] : [`Search: ${filter.search}`];
  const texts = [...words, ...chipsOf(filter).map(({ text }) => text)];
  return (
    <Pill.Group gap={6}>
      {(texts.length === 0 ? ['Every account'] : texts).map((text) => (
        <Pill key={text} bg="light-dark(var(--mantine-color-gray-1), var(--mantine-color-dark-5))">
          {text}
        </Pill>
      ))}
    </Pill.Group>
  );
}
