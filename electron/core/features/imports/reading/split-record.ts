const quote = 34;

/**
 * The cells of one record; `open` when it ends inside quotes and goes on with the next line; `broken` when a
 * closing quote is followed by something else than a delimiter.
 */
export type SplitRecord = readonly string[] | 'open' | 'broken';

/**
 * Splits one record by RFC 4180. A quote inside a cell that does not begin with one stands for itself, so that
 * `5" disk` loses nothing.
 * @param record text without its closing line break
 * @param delimiter one character
 */
export function splitRecord(record: string, delimiter: string): SplitRecord {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (record.charCodeAt(at) !== quote) {
      const end = record.indexOf(delimiter, at);
      if (end < 0) {
        cells.push(record.slice(at));
        return cells;
      }
      cells.push(record.slice(at, end));
      at = end + 1;
      continue;
    }
    const close = closingQuote(record, at + 1);
    if (close < 0) return 'open';
    cells.push(record.slice(at + 1, close).replaceAll('""', '"'));
    at = close + 1;
    if (at === record.length) return cells;
    if (record[at] !== delimiter) return 'broken';
    at += 1;
  }
}

/** Position of the quote that ends a cell; two quotes in a row stand for one and end nothing. */
function closingQuote(record: string, from: number): number {
  let close = record.indexOf('"', from);
  while (close >= 0 && record.charCodeAt(close + 1) === quote) close = record.indexOf('"', close + 2);
  return close;
}
