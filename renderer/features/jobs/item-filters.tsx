import { Chip } from '@mantine/core';
import { type ItemChoice, isChosen } from './item-choices';
import type { ItemSearch } from './item-search';
import classes from './jobs.module.css';

interface Props {
  readonly choices: readonly ItemChoice[];
  readonly search: ItemSearch;
  readonly onChange: (search: ItemSearch) => void;
}

/** One chip per state and per reason that occurs, with its count; one at a time. */
export function ItemFilters({ choices, search, onChange }: Props) {
  return (
    <fieldset className={classes['filters']} aria-label="Show only">
      {choices.map((choice) => (
        <Chip
          key={`${choice.search.state} ${choice.search.reason}`}
          size="xs"
          variant="outline"
          checked={isChosen(choice, search)}
          onChange={(on) => onChange(on ? choice.search : {})}
          classNames={{ label: classes['chip'] ?? '' }}
        >
          {choice.label} · {choice.count.toLocaleString('en')}
        </Chip>
      ))}
    </fieldset>
  );
}
