import type { PilotGroup } from '../../../shared/contract/emails';

/** What a person chose about a file of changes. */
export interface FileDraft {
  readonly solving: boolean;
  readonly rows: 'all' | 'first' | 'lines';
  readonly first: number;
  /** Numbers of lines as somebody types them: "2, 5-9". */
  readonly lines: string;
}

export const allRows: FileDraft = { solving: true, rows: 'all', first: 10, lines: '' };

/** @returns the rows that the draft takes; null for all, also while no line is typed */
export function pilotOf({ rows, first, lines }: FileDraft): PilotGroup | null {
  if (rows === 'first') return { kind: 'first', rows: first };
  const numbers = rows === 'lines' ? lineNumbers(lines) : [];
  return numbers.length > 0 ? { kind: 'lines', lines: [...numbers] } : null;
}

/** Most lines that are named one by one. */
const mostLines = 10_000;

/** Reads "2, 5-9" as 2, 5, 6, 7, 8, 9; what is no number is left out. */
export function lineNumbers(text: string): readonly number[] {
  const numbers = new Set<number>();
  for (const [, from = '', to] of text.matchAll(/(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?/g)) {
    const last = Math.min(Number(to ?? from), Number(from) + mostLines);
    for (let line = Number(from); line <= last; line += 1) if (line > 0) numbers.add(line);
  }
  return [...numbers].sort((one, other) => one - other).slice(0, mostLines);
}
