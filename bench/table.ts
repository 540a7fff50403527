import { isReached, type Row } from './row';

/** The rows as a table for people. */
export function printTable(rows: readonly Row[]): string {
  const head = ['', 'what', 'accounts', 'ours', 'baseline', 'is', 'target'];
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(row: Row): string[] {
  const common = [isReached(row) ? 'ok' : 'MISSED', row.name, row.accounts.toLocaleString('en')];
  if ('ratio' in row) {
    const { ours_ms, baseline_ms, ratio, target_ratio } = row;
    return [
      ...common,
      `${number(ours_ms)} ms`,
      `${number(baseline_ms)} ms`,
      `${ratio.toFixed(2)} ×`,
      `≤ ${target_ratio} ×`,
    ];
  }
  return [...common, `${number(row.ours)} ${row.unit}`, '', '', `≤ ${number(row.limit)} ${row.unit}`];
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 4 });
}
