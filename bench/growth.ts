import { limitRow, type Row } from './row';

/** How much slower a tenfold store may make a row, by the beginning of the row's name. */
const limits: readonly (readonly [beginning: string, limit: number])[] = [
  ['import', 11],
  ['list', 1.5],
  ['search', 1.5],
];

/**
 * Compares each row that exists at both sizes.
 * @returns rows whose unit is "× of the smaller store"
 */
export function growthRows(rows: readonly Row[], small: number, large: number): readonly Row[] {
  return rows.flatMap((row) => {
    const limit = limits.find(([beginning]) => row.name.startsWith(beginning))?.[1];
    const before = rows.find((other) => other.name === row.name && other.accounts === small);
    if (row.accounts !== large || limit === undefined || before === undefined) return [];
    const ours = figure(row) / figure(before);
    return [
      limitRow(`growth: ${row.name}`, large, { ours, limit, unit: `× of ${small.toLocaleString('en')}` }),
    ];
  });
}

function figure(row: Row): number {
  return 'ratio' in row ? row.ours_ms : row.ours;
}
