/** What the service accepts in one unclaim file. */
export const unclaimFileLimits = { rows: 10_000, bytes: 5_000_000 } as const;

interface Limits {
  readonly rows: number;
  readonly bytes: number;
}

export interface UnclaimFile {
  readonly rows: number;
  readonly text: string;
}

/**
 * Splits addresses into unclaim files: one column, one address a line, in the order given, none left out and no
 * file above a limit. A file has no header, because the service would read it as an address.
 * @param addresses canonical addresses; they hold neither quotes, commas nor line breaks
 * @returns the files, lazily; none when there are no addresses
 */
export async function* splitUnclaimFiles(
  addresses: AsyncIterable<string> | Iterable<string>,
  limits: Limits = unclaimFileLimits,
): AsyncGenerator<UnclaimFile> {
  let lines: string[] = [];
  let bytes = 0;
  for await (const address of addresses) {
    const line = `${address}\r\n`;
    const size = utf8Length(line);
    if (lines.length > 0 && (lines.length === limits.rows || bytes + size > limits.bytes)) {
      yield { rows: lines.length, text: lines.join('') };
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield { rows: lines.length, text: lines.join('') };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
