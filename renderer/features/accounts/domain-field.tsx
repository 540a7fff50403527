import { type ComboboxItem, MultiSelect } from '@mantine/core';

/** Most domains one filter takes. */
const mostDomains = 100;

interface DomainFieldProps {
  /** The domains accounts are on, most accounts first. */
  readonly domains: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: string[] | undefined) => void;
}

/** Chooses domains out of those that accounts are on; there may be thousands. */
export function DomainField({ domains, chosen = [], onChange }: DomainFieldProps) {
  const counts = new Map(domains.map(({ value, count }) => [value, count]));
  const missing = chosen.filter((domain) => !counts.has(domain));
  return (
    <MultiSelect
      label="Domain"
      placeholder={chosen.length === 0 ? 'Any domain' : ''}
      searchable
      clearable
      hidePickedOptions
      limit={50}
      maxValues={mostDomains}
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage="No account is on such a domain"
      clearButtonProps={{ 'aria-label': 'Remove all domains' }}
      data={[...missing, ...domains.map(({ value }) => value)]}
      renderOption={({ option }) => <DomainOption option={option} count={counts.get(option.value)} />}
      value={[...chosen]}
      onChange={(values) => onChange(values.length === 0 ? undefined : values)}
    />
  );
}

interface DomainOptionProps {
  readonly option: ComboboxItem;
  readonly count: number | undefined;
}

function DomainOption({ option, count }: DomainOptionProps) {
  return (
    <span style={{ display: 'flex', flex: 1, justifyContent: 'space-between', gap: 8 }}>
      <span>{option.value}</span>
      <span style={{ color: 'var(--cd-text-quiet)' }}>{count?.toLocaleString('en')}</span>
    </span>
  );
}
