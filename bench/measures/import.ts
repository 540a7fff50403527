import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measure } from '../measure';
import { ratioRow } from '../row';
import { bareImport } from '../support/bare-import';
import { benchClient } from '../support/bench-client';
import { importFile } from '../support/import-file';
import { timed } from '../support/timing';
import { writeUsersExport } from '../support/users-export';

/** From a file on the disk to searchable accounts, upload and preview included, against a bare loop. */
export const importMeasure: Measure = {
  name: 'import',
  async run({ accounts, directory }) {
    const file = join(directory, 'users.csv');
    await writeUsersExport(file, accounts);
    const [bare, ours] = [join(directory, 'bare'), join(directory, 'ours')];
    await Promise.all([mkdir(bare), mkdir(ours)]);
    const baseline = await timed(() => bareImport(bare, file));
    return [
      ratioRow('import: an export into the searchable store', accounts, {
        ours: await timed(() => importInto(ours, file)),
        baseline,
        target: 1.5,
      }),
    ];
  },
};

async function importInto(directory: string, file: string): Promise<void> {
  const { client, close } = await benchClient(directory);
  const { id } = await client.organizations.create({ name: 'Bench' });
  await importFile(client, id, file);
  await close();
}
