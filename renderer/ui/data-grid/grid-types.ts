import type { ReactNode } from 'react';

/** One column as shown; the first of the list stays in view when the grid is scrolled sideways. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Width in pixels; the last column takes what is left over. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
}

export interface GridSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** A known place in the order: the row at `index` is the first one behind `cursor`. */
export interface GridPlace {
  readonly cursor: string;
  readonly index: number;
}

export interface PageRequest {
  /** Index of the first row wanted. */
  readonly index: number;
  readonly limit: number;
  /** The nearest known place at or before `index`; null where none is known and the order starts at 0. */
  readonly after: GridPlace | null;
  readonly signal: AbortSignal;
}

export interface GridPage<Row> {
  readonly rows: readonly Row[];
  /** Cursor of the last row, so that the next page starts behind it; null where the source pages by index. */
  readonly end: string | null;
}

/** Where the rows come from. Make a new object when `key`, `revision` or `total` changes, not per render. */
export interface GridSource<Row> {
  /** Names filter and order: another key is another list, shown from its top. */
  readonly key: string;
  /** Another revision of the same key reloads what is shown and keeps the place. */
  readonly revision?: number;
  /** Exact number of rows; undefined until it is known (the grid then grows page by page). */
  readonly total: number | undefined;
  readonly idOf: (row: Row) => string;
  /** What a row is called, for the name of its checkbox. */
  readonly nameOf: (row: Row) => string;
  readonly page: (request: PageRequest) => Promise<GridPage<Row>>;
}
