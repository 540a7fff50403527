import { useRef } from 'react';
import type { GridSource } from './grid-types';
import type { PageCache } from './page-cache';
import {
  allSelected,
  nothingSelected,
  type Selection,
  selectedCount,
  toggled,
  withSelected,
} from './selection';

/** Longest range one Shift step selects; whoever wants more selects all that match. */
const longestRange = 10_000;

interface RowSelectionOptions<Row> {
  readonly cache: PageCache<Row>;
  readonly source: GridSource<Row>;
  readonly selection: Selection | undefined;
  readonly onSelectionChange: ((selection: Selection) => void) | undefined;
}

export interface RowSelection {
  readonly all: 'none' | 'some' | 'all';
  readonly toggle: (row: number) => void;
  readonly toggleAll: () => void;
  readonly selectAll: () => void;
  /** Selects from the row toggled last to `row`. */
  readonly extendTo: (row: number, from: number) => Promise<void>;
  /** @returns false when nothing was selected. */
  readonly clear: () => boolean;
}

/** The acts of selecting, on row numbers; what is selected belongs to the caller. */
export function useRowSelection<Row>(options: RowSelectionOptions<Row>): RowSelection {
  const { cache, source, selection = nothingSelected, onSelectionChange } = options;
  const anchor = useRef<number | null>(null);
  const latest = useRef(selection);
  latest.current = selection;
  const count = selectedCount(selection, cache.isCounted ? cache.rowCount : undefined);
  const isAll = selection.mode === 'allMatching' && selection.except.size === 0;
  const all = isAll ? 'all' : count === 0 ? 'none' : 'some';

  return {
    all,
    toggle: (row) => {
      const found = cache.row(row);
      if (found === undefined) return;
      anchor.current = row;
      onSelectionChange?.(toggled(selection, source.idOf(found)));
    },
    toggleAll: () => onSelectionChange?.(isAll ? nothingSelected : allSelected),
    selectAll: () => onSelectionChange?.(allSelected),
    extendTo: async (row, from) => {
      anchor.current ??= from;
      const first = Math.max(0, Math.min(anchor.current, row));
      const end = Math.min(Math.max(anchor.current, row) + 1, first + longestRange);
      const rows = await cache.rows(first, end);
      onSelectionChange?.(withSelected(latest.current, rows.map(source.idOf)));
    },
    clear: () => {
      if (all === 'none') return false;
      anchor.current = null;
      onSelectionChange?.(nothingSelected);
      return true;
    },
  };
}
