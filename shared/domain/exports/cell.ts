/** What stands in a cell of an export. Numbers are written as numbers; null and the empty text look the same. */
export type Cell = string | number | null;

/**
 * Text that a spreadsheet would run as a formula, or that could smuggle one past it: the four signs, their
 * full-width forms, and the control characters that some programs drop before they look.
 */
const startsFormula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Makes text safe to open in a spreadsheet: what could be a formula gets an apostrophe in front. */
export function guardedText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}
