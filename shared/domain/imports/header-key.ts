/**
 * The form in which headers are compared: without byte order mark, outer blanks, case, and with underscores and
 * runs of blanks as one blank.
 */
export function headerKey(header: string): string {
  return header
    .replace(/^\ufeff/, '')
    .replace(/[\s_\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A header in the form people see: blanks tidied, case kept. */
export function headerLabel(header: string): string {
  return header
    .replace(/^\ufeff/, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/**
 * The signature under which a mapping is saved: the same columns in the same order, whatever their case.
 * @returns a text that two headers share exactly when a mapping for one fits the other
 */
export function headerSignature(header: readonly string[]): string {
  return JSON.stringify(header.map(headerKey));
}
