const guarded = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/u;
const blankRuns = /[\s\u00a0]+/gu;
const untidy = /[^\S ]| {2}|\u00a0/u;

/**
 * Tidies a cell of text: outer blanks dropped, line breaks and runs of blanks made one blank, and the apostrophe
 * removed that exports put before a formula so that spreadsheets do not run it.
 */
export function tidyText(cell: string): string {
  const text = cell.charCodeAt(0) === 39 ? cell.replace(guarded, '') : cell;
  return untidy.test(text) ? text.replace(blankRuns, ' ').trim() : text.trim();
}
