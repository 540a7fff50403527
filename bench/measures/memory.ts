import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from '../measure';
import { limitRow } from '../row';
import { writeUsersExport } from '../support/users-export';

const megabyte = 1_000_000;

/** The most memory a core ever holds while it imports and lists all the accounts, over one that opens an empty store. */
export const memory: Measure = {
  name: 'memory',
  async run({ accounts, directory }) {
    const file = join(directory, 'users.csv');
    await writeUsersExport(file, accounts);
    const empty = await mostMemory(join(directory, 'empty'));
    const full = await mostMemory(join(directory, 'full'), file);
    return [
      limitRow('memory: core over an empty start, import included', accounts, {
        ours: (full - empty) / megabyte,
        limit: 200,
        unit: 'MB',
      }),
    ];
  },
};

/** @returns bytes */
async function mostMemory(directory: string, file?: string): Promise<number> {
  await mkdir(directory);
  const program = join(import.meta.dirname, 'core-process.js');
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    directory,
    ...(file ? [file] : []),
  ]);
  return Number(stdout);
}
