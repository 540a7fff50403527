import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { populate } from './populate';

/** Makes populated stores on demand, one per size and run. */
export function createStores(directory: string): (accounts: number) => Promise<string> {
  const made = new Set<number>();
  return async (accounts) => {
    const place = join(directory, `populated-${accounts}`);
    if (!made.has(accounts)) {
      mkdirSync(place, { recursive: true });
      populate(place, accounts);
      made.add(accounts);
    }
    return place;
  };
}
