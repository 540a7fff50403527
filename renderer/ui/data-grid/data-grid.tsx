import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { BodyRows } from './body-rows';
import classes from './data-grid.module.css';
import type { GridPosition } from './grid-keys';
import type { GridColumn, GridSort, GridSource } from './grid-types';
import { HeaderRow } from './header-row';
import { offsetShowing, scrolledHeight, scrollTopOf, windowAt } from './scroll-space';
import type { Selection } from './selection';
import { useGridKeyboard } from './use-grid-keyboard';
import { useOnChange } from './use-on-change';
import { usePageCache } from './use-page-cache';
import { useRowSelection } from './use-row-selection';
import { useScrollOffset } from './use-scroll-offset';

const overscan = 8;
const checkboxWidth = 40;

export interface DataGridProps<Row> {
  /** Names the grid for assistive technology. */
  readonly label: string;
  /** The columns shown, in their order. */
  readonly columns: readonly GridColumn<Row>[];
  readonly source: GridSource<Row>;
  /** Height of a row in pixels: 36, or 44 for comfort. */
  readonly rowHeight?: number;
  readonly sort?: GridSort | null;
  readonly onSort?: (columnId: string) => void;
  /** With both, rows can be chosen and a column of checkboxes stands first. */
  readonly selection?: Selection;
  readonly onSelectionChange?: (selection: Selection) => void;
  readonly onOpen?: (row: Row) => void;
  /** Id of the row that is open elsewhere, for example in a side panel. */
  readonly openId?: string | null;
  /** With it, columns can be moved: Alt and an arrow on a header, or by dragging one. */
  readonly onColumnsChange?: (columnIds: readonly string[]) => void;
  /** Drawn instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** Draws what went wrong when a page could not be had. */
  readonly failure?: (error: unknown, retry: () => void) => ReactNode;
}

/**
 * A grid over a list of any length: rows come in pages as they are seen, only those near the view are in the
 * document, and the whole keyboard of the grid pattern works to the last real row.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, source, rowHeight = 36, selection, onSelectionChange } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPosition>({ row: 0, column: 0 });
  const { cache, isArriving } = usePageCache(source);
  const rowCount = cache.rowCount;
  const isSelectable = selection !== undefined && onSelectionChange !== undefined;
  const scroll = useScrollOffset(scroller, { rowCount, rowHeight, headerHeight: rowHeight + 1 });
  const space = { rowCount, rowHeight, viewport: scroll.viewport };
  const shown = windowAt(space, scroll.offset, overscan);

  // Another list is read from its top.
  const { scrollTo } = scroll;
  useOnChange(cache.key, () => {
    scrollTo(0);
    setActive((position) => ({ ...position, row: Math.min(position.row, 0) }));
  });
  useLayoutEffect(() => cache.want(shown.first, shown.end), [cache, shown.first, shown.end]);

  const rows = useRowSelection({ cache, source, selection, onSelectionChange });
  const show = (to: GridPosition) => {
    setActive(to);
    if (to.row >= 0) scrollTo(offsetShowing(space, scroll.offset, to.row));
  };
  const onKeyDown = useGridKeyboard({
    props,
    active,
    show,
    rows,
    cache,
    isSelectable,
    viewport: scroll.viewport,
  });
  const cellId = useCallback((at: GridPosition) => `${id}-${at.row}-${at.column}`, [id]);
  const isActiveDrawn = active.row < 0 || (active.row >= shown.first && active.row < shown.end);

  const base = Math.floor(shown.first / 1_000) * 1_000;
  const top = base * rowHeight - scroll.offset + scrollTopOf(space, scroll.offset);
  const template = columns.map(({ width }, at) =>
    at === columns.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  if (isSelectable) template.unshift(`${checkboxWidth}px`);
  const isEmpty = cache.isCounted && rowCount === 0 && cache.hasPages;

  return (
    <div className={classes['frame']}>
      <div
        ref={scroller}
        className={classes['scroller']}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={cache.isCounted ? rowCount + 1 : -1}
        aria-colcount={columns.length + (isSelectable ? 1 : 0)}
        aria-multiselectable={isSelectable}
        aria-busy={isArriving || !cache.hasPages}
        aria-activedescendant={isActiveDrawn ? cellId(active) : undefined}
        data-selectable={isSelectable}
        style={{
          '--grid-columns': template.join(' '),
          '--grid-row-height': `${rowHeight}px`,
          '--grid-width': `${columns.reduce((sum, { width }) => sum + width, isSelectable ? checkboxWidth : 0)}px`,
        }}
        onScroll={scroll.onScroll}
        onKeyDown={onKeyDown}
      >
        <HeaderRow
          columns={columns}
          sort={props.sort ?? null}
          onSort={props.onSort}
          onColumnsChange={props.onColumnsChange}
          all={isSelectable ? rows.all : undefined}
          onToggleAll={rows.toggleAll}
          activeColumn={active.row < 0 ? active.column : -1}
          cellId={(column) => cellId({ row: -1, column })}
        />
        <div role="rowgroup" className={classes['space']} style={{ height: scrolledHeight(space) }}>
          <div role="presentation" className={classes['layer']} style={{ transform: `translateY(${top}px)` }}>
            <BodyRows
              columns={columns}
              cache={cache}
              source={source}
              shown={shown}
              base={base}
              rowHeight={rowHeight}
              active={active}
              openId={props.openId ?? null}
              selection={isSelectable ? selection : undefined}
              cellId={cellId}
              onActivate={setActive}
              onOpen={props.onOpen}
              rows={rows}
            />
          </div>
        </div>
      </div>
      {isEmpty && <div className={classes['empty']}>{props.empty}</div>}
      {cache.failure !== null && (
        <div className={classes['failure']}>{props.failure?.(cache.failure.error, () => cache.retry())}</div>
      )}
    </div>
  );
}
