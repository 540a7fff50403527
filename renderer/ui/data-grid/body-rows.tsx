import type { MouseEvent } from 'react';
import { BodyRow } from './body-row';
import type { GridPosition } from './grid-keys';
import type { GridColumn, GridSource } from './grid-types';
import type { PageCache } from './page-cache';
import type { RowWindow } from './scroll-space';
import { isSelected, type Selection } from './selection';
import type { RowSelection } from './use-row-selection';
import { useStable } from './use-stable';

interface BodyRowsProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly cache: PageCache<Row>;
  readonly source: GridSource<Row>;
  readonly shown: RowWindow;
  /** Row number the layer starts at; rows are placed from there. */
  readonly base: number;
  readonly rowHeight: number;
  readonly active: GridPosition;
  readonly openId: string | null;
  readonly selection: Selection | undefined;
  readonly cellId: (at: GridPosition) => string;
  readonly onActivate: (at: GridPosition) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly rows: RowSelection;
}

/** The rows near the view. A row not loaded yet keeps its place with a skeleton. */
export function BodyRows<Row>(props: BodyRowsProps<Row>) {
  const { cache, source, shown, active, selection, rows } = props;
  const boxes = selection === undefined ? 0 : 1;

  const press = useStable((index: number, row: Row | undefined, event: MouseEvent<HTMLDivElement>) => {
    const cell =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-colindex]') : null;
    const column = Number(cell?.ariaColIndex ?? 1) - 1;
    props.onActivate({ row: index, column });
    const isBox = boxes === 1 && column === 0;
    if (selection !== undefined && event.shiftKey) void rows.extendTo(index, index);
    else if (selection !== undefined && (isBox || event.ctrlKey || event.metaKey)) rows.toggle(index);
    else if (row !== undefined && document.getSelection()?.isCollapsed !== false) props.onOpen?.(row);
  });

  const drawn = [];
  for (let index = shown.first; index < shown.end; index += 1) {
    const row = cache.row(index);
    const id = row === undefined ? null : source.idOf(row);
    drawn.push(
      <BodyRow
        key={index}
        columns={props.columns}
        row={row}
        name={row === undefined ? '' : source.nameOf(row)}
        index={index}
        top={(index - props.base) * props.rowHeight}
        activeColumn={active.row === index ? active.column : -1}
        isOpen={id !== null && id === props.openId}
        isSelected={selection === undefined ? undefined : id !== null && isSelected(selection, id)}
        cellId={props.cellId}
        onPress={press}
      />,
    );
  }
  return drawn;
}
