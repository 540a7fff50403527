import Papa from 'papaparse';
import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { BadFile } from '../../failures';
import type { PlanLine } from './lines-queries';

/**
 * Reads a list of addresses: one a line, or a CSV of which the first column that holds addresses counts. A first
 * line without any address is taken for a header. Addresses are made canonical; a second line with the same
 * address is a duplicate.
 * @returns every line but blank ones, the faulty too, numbered as in the file
 * @throws BadFile when no line holds an address
 */
export function readAddressLines(text: string): PlanLine[] {
  const { data, column } = readTable(text.replace(/^\uFEFF/, ''));
  const header = data[0]?.some((cell) => cell.includes('@')) ? 0 : 1;
  const seen = new Set<string>();
  return data.slice(header).flatMap((cells, index) => {
    const written = (cells[column] ?? '').trim();
    if (written === '') return [];
    return [lineOf(index + header + 1, written, seen)];
  });
}

/** No address holds a delimiter, so the one that brings addresses to light is the right one. */
function readTable(text: string) {
  for (const delimiter of [',', ';', '\t']) {
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
    const column = addressColumn(data);
    if (column !== -1) return { data, column };
  }
  throw new BadFile(
    'No line of this file holds an e-mail address.',
    'Choose a file with one address a line, or a CSV with a column of addresses.',
  );
}

function lineOf(line: number, text: string, seen: Set<string>): PlanLine {
  const written = text.slice(0, 600);
  const address = readEmailAddress(text);
  if (!address) return { line, written, accountId: null, emailKey: null, fault: 'malformed' };
  if (seen.has(address.key)) return { line, written, accountId: null, emailKey: null, fault: 'duplicate' };
  seen.add(address.key);
  return { line, written, accountId: null, emailKey: address.key, fault: null };
}

/** The column in which the first address of the file stands; -1 when there is none. */
function addressColumn(data: readonly string[][]): number {
  for (const cells of data) {
    const column = cells.findIndex((cell) => readEmailAddress(cell) !== null);
    if (column !== -1) return column;
  }
  return -1;
}
