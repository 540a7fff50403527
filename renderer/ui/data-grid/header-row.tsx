import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Checkbox } from './checkbox';
import { moved } from './column-order';
import classes from './data-grid.module.css';
import type { GridColumn, GridSort } from './grid-types';

interface HeaderRowProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | null;
  readonly onSort: ((columnId: string) => void) | undefined;
  readonly onColumnsChange: ((columnIds: readonly string[]) => void) | undefined;
  /** State of the box that selects all; undefined where rows cannot be chosen. */
  readonly all: 'none' | 'some' | 'all' | undefined;
  readonly onToggleAll: () => void;
  /** Column of the active cell while it is in the header, else -1. */
  readonly activeColumn: number;
  readonly cellId: (column: number) => string;
}

/** The row of column headers: sorts, selects all, and moves columns. */
export function HeaderRow<Row>(props: HeaderRowProps<Row>) {
  const { columns, sort, onSort, onColumnsChange, all, activeColumn, cellId } = props;
  const [dragged, setDragged] = useState<number | null>(null);
  const boxes = all === undefined ? 0 : 1;

  const drop = (to: number) => {
    if (dragged === null || dragged === to) return;
    onColumnsChange?.(
      moved(
        columns.map(({ id }) => id),
        dragged,
        to,
      ),
    );
  };

  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['row']}>
        {all !== undefined && (
          <div
            role="columnheader"
            id={cellId(0)}
            aria-colindex={1}
            className={classes['box']}
            data-active={activeColumn === 0}
            onClick={props.onToggleAll}
          >
            <Checkbox state={all} label="Select all" />
          </div>
        )}
        {columns.map((column, at) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          return (
            <div
              key={column.id}
              role="columnheader"
              id={cellId(at + boxes)}
              aria-colindex={at + boxes + 1}
              aria-sort={column.sortable ? (direction ?? 'none') : undefined}
              className={classes['headCell']}
              data-active={activeColumn === at + boxes}
              data-align={column.align}
              data-first={at === 0}
              data-sortable={column.sortable}
              draggable={onColumnsChange !== undefined}
              onDragStart={() => setDragged(at)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={() => drop(at)}
              onClick={() => column.sortable && onSort?.(column.id)}
            >
              <span className={classes['text']}>{column.header}</span>
              {direction === 'ascending' && <IconArrowUp size={14} aria-hidden />}
              {direction === 'descending' && <IconArrowDown size={14} aria-hidden />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
