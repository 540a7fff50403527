import { type CSSProperties, type MouseEvent, memo } from 'react';
import { Checkbox } from './checkbox';
import classes from './data-grid.module.css';
import type { GridPosition } from './grid-keys';
import type { GridColumn } from './grid-types';

interface BodyRowProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** undefined while the row is on its way. */
  readonly row: Row | undefined;
  readonly name: string;
  readonly index: number;
  /** Pixels from the top of the layer. */
  readonly top: number;
  readonly activeColumn: number;
  readonly isOpen: boolean;
  /** undefined where rows cannot be chosen. */
  readonly isSelected: boolean | undefined;
  readonly cellId: (at: GridPosition) => string;
  readonly onPress: (index: number, row: Row | undefined, event: MouseEvent<HTMLDivElement>) => void;
}

function drawRow<Row>(props: BodyRowProps<Row>) {
  const { columns, row, name, index, activeColumn, isSelected, cellId } = props;
  const boxes = isSelected === undefined ? 0 : 1;
  return (
    // The grid itself has the focus and the keyboard; a row only takes the mouse.
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes['row']}
      data-open={props.isOpen}
      data-body
      style={{ top: props.top } satisfies CSSProperties}
      onClick={(event) => props.onPress(index, row, event)}
    >
      {isSelected !== undefined && (
        <div
          role="gridcell"
          id={cellId({ row: index, column: 0 })}
          aria-colindex={1}
          className={classes['box']}
          data-active={activeColumn === 0}
        >
          <Checkbox
            state={isSelected ? 'all' : 'none'}
            label={isSelected ? `${name}, selected` : `Select ${name}`}
          />
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={at === 0 && row !== undefined ? 'rowheader' : 'gridcell'}
          id={cellId({ row: index, column: at + boxes })}
          aria-colindex={at + boxes + 1}
          className={classes['cell']}
          data-active={activeColumn === at + boxes}
          data-align={column.align}
          data-first={at === 0}
        >
          {row === undefined ? (
            <span className={classes['skeleton']} aria-hidden />
          ) : (
            <span className={classes['text']}>{column.cell(row)}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** One row of the grid; drawn again only when something of it changed. `memo` forgets the row's type, hence the cast. */
export const BodyRow = memo(drawRow) as typeof drawRow;
