import type { GridPlace, GridSource } from './grid-types';

export const pageSize = 100;
/** Pages kept; the ones used longest ago go first, so that memory is bounded at any length of the list. */
const pagesKept = 60;

interface LoadedPage<Row> {
  readonly rows: readonly Row[];
  readonly end: string | null;
  readonly revision: number;
}

/**
 * Pages of one list, loaded as they come into view, in any order. One page is asked for at a time and always
 * the one wanted last, so that dragging the scroll bar over a million rows asks for little.
 */
export class PageCache<Row> {
  readonly key: string;
  #source: GridSource<Row>;
  #pages = new Map<number, LoadedPage<Row>>();
  #wanted: readonly number[] = [];
  #loading: { readonly page: number; readonly abort: AbortController } | null = null;
  #revision = 0;
  #knownEnd: number | null = null;
  #failure: { readonly error: unknown } | null = null;
  #version = 0;
  #listeners = new Set<() => void>();

  constructor(source: GridSource<Row>) {
    this.key = source.key;
    this.#source = source;
  }

  /** Rows there are: exact once known, else one page more than has been seen. */
  get rowCount(): number {
    const total = this.#source.total ?? this.#knownEnd;
    if (total !== null && total !== undefined) return total;
    return (Math.max(-1, ...this.#pages.keys()) + 1) * pageSize + pageSize;
  }

  get isCounted(): boolean {
    return this.#source.total !== undefined || this.#knownEnd !== null;
  }

  /** True once any page has come, even an empty one. */
  get hasPages(): boolean {
    return this.#pages.size > 0;
  }

  get failure(): { readonly error: unknown } | null {
    return this.#failure;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / pageSize))?.rows[index % pageSize];
  }

  /** Takes a new total or revision of the same list; stale pages stay visible until their successor is there. */
  update(source: GridSource<Row>): void {
    if (source === this.#source) return;
    const isStale = source.revision !== this.#source.revision;
    this.#source = source;
    if (isStale) {
      this.#revision += 1;
      this.#knownEnd = null;
      this.#failure = null;
      this.#loading?.abort.abort();
      this.#loading = null;
    }
    this.#next();
    this.#changed();
  }

  /** Says which rows are in view; what is missing of them is loaded. `end` is exclusive. */
  want(first: number, end: number): void {
    const pages: number[] = [];
    for (let page = Math.floor(first / pageSize); page * pageSize < Math.max(end, 1); page += 1)
      pages.push(page);
    this.#wanted = pages;
    if (this.#loading !== null && !pages.includes(this.#loading.page)) {
      this.#loading.abort.abort();
      this.#loading = null;
    }
    this.#next();
  }

  retry(): void {
    this.#failure = null;
    this.#next();
    this.#changed();
  }

  dispose(): void {
    this.#loading?.abort.abort();
    this.#loading = null;
    this.#wanted = [];
  }

  /** The rows from `first` to `end` (exclusive), loading what is missing; for a range selected with Shift. */
  async rows(first: number, end: number): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let page = Math.floor(first / pageSize); page * pageSize < end; page += 1) {
      const loaded = this.#fresh(page) ?? (await this.#load(page, new AbortController().signal));
      const start = page * pageSize;
      rows.push(...loaded.rows.slice(Math.max(0, first - start), Math.max(0, end - start)));
    }
    return rows;
  }

  #fresh(page: number): LoadedPage<Row> | undefined {
    const loaded = this.#pages.get(page);
    return loaded?.revision === this.#revision ? loaded : undefined;
  }

  #next(): void {
    if (this.#loading !== null || this.#failure !== null) return;
    const page = this.#wanted.find((wanted) => this.#fresh(wanted) === undefined);
    if (page === undefined) return;
    const abort = new AbortController();
    const loading = { page, abort };
    this.#loading = loading;
    this.#load(page, abort.signal).then(
      () => this.#settle(loading, null),
      (error: unknown) => this.#settle(loading, { error }),
    );
  }

  #settle(loading: { readonly abort: AbortController }, failure: { readonly error: unknown } | null): void {
    if (this.#loading !== loading) return;
    this.#loading = null;
    this.#failure = failure;
    this.#next();
    this.#changed();
  }

  async #load(page: number, signal: AbortSignal): Promise<LoadedPage<Row>> {
    const revision = this.#revision;
    const index = page * pageSize;
    const { rows, end } = await this.#source.page({
      index,
      limit: pageSize,
      after: this.#placeBefore(page),
      signal,
    });
    const loaded = { rows, end, revision };
    if (signal.aborted || revision !== this.#revision) return loaded;
    this.#pages.delete(page);
    this.#pages.set(page, loaded);
    if (rows.length < pageSize && (rows.length > 0 || page === 0)) this.#knownEnd = index + rows.length;
    this.#forgetOldest();
    return loaded;
  }

  #placeBefore(page: number): GridPlace | null {
    let nearest: GridPlace | null = null;
    for (const [number, { end, revision }] of this.#pages) {
      if (number >= page || end === null || revision !== this.#revision) continue;
      const index = (number + 1) * pageSize;
      if (nearest === null || index > nearest.index) nearest = { cursor: end, index };
    }
    return nearest;
  }

  #forgetOldest(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= pagesKept) return;
      if (!this.#wanted.includes(page)) this.#pages.delete(page);
    }
  }

  #changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
