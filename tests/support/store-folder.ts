import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StoreFolder {
  readonly directory: string;
  /** Where the store lies or will lie. */
  readonly file: string;
  /** Names, sizes and SHA-256 of everything in the folder: equal only if not a byte has changed. */
  snapshot(): readonly string[];
  [Symbol.dispose](): void;
}

/** A folder for one store; it goes with the end of the block. */
export function storeFolder(): StoreFolder {
  const directory = mkdtempSync(join(tmpdir(), 'claimdesk-store-'));
  return {
    directory,
    file: join(directory, 'claimdesk.sqlite'),
    snapshot: () =>
      readdirSync(directory)
        .toSorted()
        .map((name) => `${name} ${digestOf(join(directory, name))}`),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

function digestOf(path: string): string {
  if (statSync(path).isDirectory()) return 'folder';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
