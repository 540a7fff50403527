import { Button, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { nothingSelected, type Selection, selectedCount } from './selection';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly total: number | undefined;
  readonly onChange: (selection: Selection) => void;
  readonly onSelectAll: () => void;
  /** What can be done with the selected rows. */
  readonly children: ReactNode;
}

const number = new Intl.NumberFormat('en');

/** Stands under the list while rows are selected: how many, all that match, clear, and the acts. */
export function SelectionBar({ selection, total, onChange, onSelectAll, children }: SelectionBarProps) {
  const count = selectedCount(selection, total);
  if (count === 0) return null;
  const isAll = total !== undefined && count === total;
  return (
    <Paper withBorder shadow="sm" px="md" py="xs" role="region" aria-label="Selection">
      <Group gap="md">
        <Text size="sm" fw={600} aria-live="polite">
          {count === undefined ? 'All that match selected' : `${number.format(count)} selected`}
        </Text>
        {!isAll && total !== undefined && (
          <Button variant="subtle" size="compact-sm" onClick={onSelectAll}>
            Select all {number.format(total)} that match
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(nothingSelected)}>
          Clear selection
        </Button>
        <Group gap="xs" ml="auto">
          {children}
        </Group>
      </Group>
    </Paper>
  );
}
