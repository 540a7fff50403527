import { type SplitRecord, splitRecord } from './split-record';

/** The longest record, in characters; what is longer is refused without being held in memory. */
export const longestRecord = 1024 * 1024;
/** The most physical lines a quoted record may span before its opening quote is taken for a mistake. */
export const mostLinesInRecord = 100;
/** How much of a refused line is kept to be shown. */
const keptOfLongLine = 1_000;

/** A line that cannot be split into cells. */
export interface BrokenLine {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** Gets each record with the number of its first physical line. */
export interface RecordSink {
  /**
   * Whether a record over several lines can be one: with another number of cells than the header its line breaks
   * come from a forgotten quotation mark.
   */
  fits(cells: readonly string[]): boolean;
  record(cells: readonly string[], line: number): void;
  broken(line: BrokenLine): void;
}

export interface RecordFormat {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineBreak: '\n' | '\r';
}

const neverClosed = 'A quotation mark opens a cell and is never closed';
const strayQuote = 'A closing quotation mark is followed by more text';
const tooLong = 'The line is longer than 1,048,576 characters';

/**
 * Cuts text into records and goes on after a mistake: a line whose quotes do not close is refused alone, and
 * reading starts again at the line after it. Memory stays bounded whatever the text is.
 *
 * Why no library: the kept CSV parsers report no physical line numbers in streams and take an unclosed quote to
 * swallow the rest of the file. On well-formed text a property test holds this reader equal to papaparse.
 */
export class RecordReader {
  readonly #sink: RecordSink;
  readonly #format: RecordFormat;
  #text = '';
  #line = 0;
  /** Head of a line that is too long to be kept; its rest is skipped. */
  #overlong: string | null = null;
  /** Lines of a record whose quotes are still open. */
  #open: string[] = [];
  #openLength = 0;

  constructor(format: RecordFormat, sink: RecordSink) {
    this.#format = format;
    this.#sink = sink;
  }

  /** Reads on; records that the text completes go to the sink before this returns. */
  write(text: string): void {
    const all = this.#text + text;
    let from = 0;
    for (;;) {
      const end = all.indexOf(this.#format.lineBreak, from);
      if (end < 0) break;
      this.#endLine(all.slice(from, end));
      from = end + 1;
    }
    this.#text = from === 0 ? all : all.slice(from);
    if (this.#text.length > longestRecord) {
      this.#overlong ??= this.#text.slice(0, keptOfLongLine);
      this.#text = '';
    }
  }

  /** Ends the text; a last line without a line break counts. */
  end(): void {
    if (this.#text !== '' || this.#overlong !== null) this.#endLine(this.#text);
    this.#text = '';
    while (this.#open.length > 0) this.#giveUpOpen(neverClosed);
  }

  #endLine(raw: string): void {
    this.#line += 1;
    const overlong = this.#overlong ?? (raw.length > longestRecord ? raw.slice(0, keptOfLongLine) : null);
    if (overlong !== null) {
      while (this.#open.length > 0) this.#giveUpOpen(neverClosed, this.#line - 1);
      this.#sink.broken({ line: this.#line, text: overlong, reason: tooLong });
      this.#overlong = null;
      return;
    }
    this.#take(raw.endsWith('\r') ? raw.slice(0, -1) : raw, this.#line);
  }

  #take(text: string, line: number): void {
    if (this.#open.length > 0) {
      this.#continueOpen(text, line);
      return;
    }
    if (text === '') return;
    const cells = splitRecord(text, this.#format.delimiter);
    if (cells === 'open') {
      this.#open = [text];
      this.#openLength = text.length;
    } else if (cells === 'broken') this.#sink.broken({ line, text, reason: strayQuote });
    else this.#sink.record(cells, line);
  }

  #continueOpen(text: string, line: number): void {
    this.#open.push(text);
    this.#openLength += text.length + 1;
    if (text.includes('"')) {
      const first = line - this.#open.length + 1;
      const cells: SplitRecord = splitRecord(this.#open.join('\n'), this.#format.delimiter);
      if (cells === 'broken' || (cells !== 'open' && !this.#sink.fits(cells))) {
        this.#giveUpOpen(neverClosed, line);
        return;
      }
      if (cells !== 'open') {
        this.#open = [];
        this.#sink.record(cells, first);
        return;
      }
    }
    if (this.#open.length > mostLinesInRecord || this.#openLength > longestRecord) {
      this.#giveUpOpen(neverClosed, line);
    }
  }

  /** Refuses the first line of the open record and reads its other lines as lines of their own. */
  #giveUpOpen(reason: string, lastLine = this.#line): void {
    const [first = '', ...rest] = this.#open;
    const line = lastLine - rest.length;
    this.#open = [];
    this.#sink.broken({ line, text: first, reason });
    for (const [index, text] of rest.entries()) this.#take(text, line + 1 + index);
  }
}
