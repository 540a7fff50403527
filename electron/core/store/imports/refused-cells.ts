import type { Scratch } from './scratch-file';

/** Rows refused only by comparison with others: their cells are read from the file again. */
export interface RefusedCells {
  /** Lines whose cells are missing, in order, some thousand at a time. */
  missing(after: number): readonly number[];
  put(line: number, cells: readonly string[]): void;
}

const batch = 5_000;

export function refusedCells(scratch: Scratch): RefusedCells {
  const missing = scratch
    .prepare<[number], number>(
      `SELECT line FROM refused WHERE cells IS NULL AND line > ? ORDER BY line LIMIT ${batch}`,
    )
    .pluck();
  const put = scratch.prepare<[string, number]>('UPDATE refused SET cells = ? WHERE line = ?');
  return {
    missing: (after) => missing.all(after),
    put(line, cells) {
      put.run(JSON.stringify(cells), line);
    },
  };
}
