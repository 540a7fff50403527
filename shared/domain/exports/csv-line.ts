import { type Cell, guardedText } from './cell';

const needsQuotes = /[",\r\n]/;

/** One line of a CSV file as RFC 4180 has it, line end included; text is guarded against formulas. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) {
    if (at > 0) line += ',';
    const cell = cells[at];
    if (typeof cell === 'string') line += quoted(guardedText(cell));
    else if (typeof cell === 'number' && Number.isFinite(cell)) line += cell;
  }
  return `${line}\r\n`;
}

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
