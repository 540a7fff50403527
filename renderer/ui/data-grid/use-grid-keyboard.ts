import type { KeyboardEvent } from 'react';
import { moved } from './column-order';
import type { DataGridProps } from './data-grid';
import { type GridAct, type GridPosition, gridAct } from './grid-keys';
import type { PageCache } from './page-cache';
import type { RowSelection } from './use-row-selection';

interface GridKeyboardOptions<Row> {
  readonly props: DataGridProps<Row>;
  readonly active: GridPosition;
  /** Makes a cell the active one and brings it into view. */
  readonly show: (to: GridPosition) => void;
  readonly rows: RowSelection;
  readonly cache: PageCache<Row>;
  readonly isSelectable: boolean;
  readonly viewport: number;
}

/** Answers the keys of the grid; what a key means is decided in `grid-keys.ts`. */
export function useGridKeyboard<Row>(options: GridKeyboardOptions<Row>) {
  const { props, active, show, rows, cache, isSelectable, viewport } = options;
  const boxes = isSelectable ? 1 : 0;
  const column = props.columns[active.column - boxes];

  /** @returns false where the act means nothing here, so that the key stays free for others. */
  const perform = (act: GridAct): boolean => {
    switch (act.kind) {
      case 'move':
        show(act.to);
        return true;
      case 'extend':
        show(act.to);
        if (isSelectable) void rows.extendTo(act.to.row, active.row);
        return true;
      case 'toggle':
        if (isSelectable) rows.toggle(active.row);
        return true;
      case 'select-all':
        if (isSelectable) rows.selectAll();
        return isSelectable;
      case 'clear':
        return isSelectable && rows.clear();
      case 'open': {
        const row = cache.row(active.row);
        if (row !== undefined) props.onOpen?.(row);
        return row !== undefined;
      }
      case 'sort':
        if (column === undefined) rows.toggleAll();
        else if (column.sortable) props.onSort?.(column.id);
        return true;
      case 'shift-column': {
        if (column === undefined || props.onColumnsChange === undefined) return false;
        const to = active.column - boxes + act.by;
        if (to < 0 || to >= props.columns.length) return true;
        props.onColumnsChange(
          moved(
            props.columns.map(({ id }) => id),
            active.column - boxes,
            to,
          ),
        );
        show({ row: -1, column: to + boxes });
        return true;
      }
    }
  };

  return (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const press = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    };
    const size = {
      rows: cache.rowCount,
      columns: props.columns.length + boxes,
      page: Math.max(1, Math.floor(viewport / (props.rowHeight ?? 36)) - 1),
    };
    const act = gridAct(active, press, size);
    if (act === null || !perform(act)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
