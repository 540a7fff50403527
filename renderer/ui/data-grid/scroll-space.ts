/**
 * Browsers end an element at some 17 to 33 million pixels; a million rows are taller. Beyond `tallest` the bar
 * scrolls a shorter space and each of its pixels stands for several of the list's.
 */
const tallest = 12_000_000;

export interface ScrollSpace {
  readonly rowCount: number;
  /** Height of one row in pixels. */
  readonly rowHeight: number;
  /** Height in pixels of what is seen of the rows. */
  readonly viewport: number;
}

export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Height in pixels of the element that is scrolled. */
export function scrolledHeight({ rowCount, rowHeight }: ScrollSpace): number {
  return Math.min(rowCount * rowHeight, tallest);
}

/** How far the list can be scrolled, in its own pixels. */
export function lastOffset({ rowCount, rowHeight, viewport }: ScrollSpace): number {
  return Math.max(0, rowCount * rowHeight - viewport);
}

/** List pixels per pixel of the scroll bar; 1 unless the list is taller than a browser allows. */
export function scale(space: ScrollSpace): number {
  const scrollable = scrolledHeight(space) - space.viewport;
  return scrollable > 0 ? Math.max(1, lastOffset(space) / scrollable) : 1;
}

export function offsetOf(space: ScrollSpace, scrollTop: number): number {
  return Math.min(lastOffset(space), Math.max(0, scrollTop * scale(space)));
}

export function scrollTopOf(space: ScrollSpace, offset: number): number {
  return offset / scale(space);
}

/** Rows to draw at `offset`: those seen and `overscan` more on either side. */
export function windowAt(space: ScrollSpace, offset: number, overscan: number): RowWindow {
  const first = Math.floor(offset / space.rowHeight) - overscan;
  const end = Math.ceil((offset + space.viewport) / space.rowHeight) + overscan;
  return { first: Math.max(0, first), end: Math.min(space.rowCount, Math.max(0, end)) };
}

/** The nearest offset at which `row` is wholly seen. */
export function offsetShowing(space: ScrollSpace, offset: number, row: number): number {
  const top = row * space.rowHeight;
  const lowest = top + space.rowHeight - space.viewport;
  return Math.min(lastOffset(space), Math.max(0, Math.min(top, Math.max(offset, lowest))));
}
