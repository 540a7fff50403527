import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../electron/core/core';
import { systemPorts } from '../../electron/core/ports/ports';
import type { Measure } from '../measure';
import { limitRow } from '../row';
import { percentile, timed } from '../support/timing';

const rounds = 7;

/** How much longer a start takes until the store can be asked, with all the accounts in it. */
export const start: Measure = {
  name: 'start',
  async run({ accounts, directory, populated }) {
    const empty = join(directory, 'empty');
    mkdirSync(empty);
    const full = await populated();
    await readyAfter(empty);
    await readyAfter(full);
    const times: { empty: number[]; full: number[] } = { empty: [], full: [] };
    for (let round = 0; round < rounds; round++) {
      times.empty.push(await readyAfter(empty));
      times.full.push(await readyAfter(full));
    }
    const more = Math.max(0, percentile(times.full, 50) - percentile(times.empty, 50));
    return [
      limitRow('start: store ready, over an empty store', accounts, { ours: more, limit: 300, unit: 'ms' }),
    ];
  },
};

async function readyAfter(dataDirectory: string): Promise<number> {
  let close = async () => {};
  const milliseconds = await timed(async () => {
    const core = await createCore(
      {
        dataDirectory,
        startInSample: false,
        resolvers: [],
        allowPrivateAddresses: false,
        operator: 'bench',
        version: '0',
      },
      'own',
      systemPorts('0'),
    );
    close = () => core.close();
    await core.context.jobs.list({ organizationId: '', states: null, before: null, limit: 1 });
  });
  await close();
  return milliseconds;
}
