/** The most names one call takes; a longer list is refused as a whole, never cut. */
export const mostNamesAtOnce = 1_000;

/**
 * Splits a pasted list into names: one per line, or divided by commas, semicolons, blanks or tabs.
 * @param pasted the text of a clipboard or a small file, with or without a byte order mark in front
 * @returns the names as written, in order, each spelling once
 */
export function splitNames(pasted: string): readonly string[] {
  const parts = pasted.replace(/^\ufeff/, '').split(/[\s,;]+/u);
  return [
    ...new Set(parts.map((part) => part.replace(/^["'<(]+|["'>)]+$/g, '')).filter((part) => part !== '')),
  ];
}
