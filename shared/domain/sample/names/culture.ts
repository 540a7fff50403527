/**
 * Names as people of one culture write them. A name is either the same in the address after folding (`Zoë`), or
 * carries its own spelling for it after a slash (`山田/yamada`).
 */
export interface Culture {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** In which order the display name is written. */
  readonly order: 'given-first' | 'family-first';
  /** Letters that become two in an address, such as `ü` to `ue` in German. */
  readonly folding: Readonly<Record<string, string>>;
}

/** Splits a line of names, so that the lists stay readable. */
export function names(line: string): readonly string[] {
  return line.trim().split(/\s+/);
}
