import { parseArgs } from 'node:util';

export const usage = `Usage: npm run bench -- [options]

  --json FILE   also write the rows as JSON
  --quick       measure at 10,000 accounts only, to try things
  --size N      measure at this many accounts only; may be given twice, the smaller first
  --only WORD   only measures whose name contains the word`;

export interface BenchOptions {
  readonly json: string | null;
  readonly only: string;
  /** Ascending; growth is told from the first to the second. */
  readonly sizes: readonly number[];
}

/** @returns null where the words cannot be followed */
export function readBenchOptions(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'string' },
        quick: { type: 'boolean' },
        size: { type: 'string', multiple: true },
        only: { type: 'string' },
      },
    });
    const sizes = values.size?.map(Number) ?? (values.quick ? [10_000] : [100_000, 1_000_000]);
    if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) return null;
    return { json: values.json ?? null, only: values.only ?? '', sizes };
  } catch {
    return null;
  }
}
