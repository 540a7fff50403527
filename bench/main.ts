import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthRows } from './growth';
import { measures } from './measures/measures';
import { readBenchOptions, usage } from './options';
import type { Row } from './row';
import { createStores } from './support/stores';
import { printTable } from './table';

const options = readBenchOptions(process.argv.slice(2));
if (options === null) {
  console.error(usage);
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), 'claimdesk-bench-'));
const populatedStore = createStores(directory);
const rows: Row[] = [];
try {
  for (const accounts of options.sizes) {
    for (const measure of measures.filter(({ name }) => name.includes(options.only))) {
      console.error(`${measure.name}, ${accounts.toLocaleString('en')} accounts …`);
      const place = join(directory, `${measure.name}-${accounts}`);
      mkdirSync(place);
      try {
        const found = await measure.run({
          accounts,
          directory: place,
          populated: () => populatedStore(accounts),
        });
        rows.push(...found);
      } catch (error) {
        // What was measured before it, and what comes after, is still worth having.
        console.error(`${measure.name} failed:`, error);
        process.exitCode = 1;
      }
      rmSync(place, { recursive: true, force: true });
    }
  }
  const [small, large] = options.sizes;
  if (small !== undefined && large !== undefined) rows.push(...growthRows(rows, small, large));
  console.log(printTable(rows));
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
