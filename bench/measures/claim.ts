import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Core, createCore } from '../../electron/core/core';
import { systemPorts } from '../../electron/core/ports/ports';
import type { Measure } from '../measure';
import { ratioRow } from '../row';
import { bareClaims } from '../support/bare-claims';
import { claimsBench } from '../support/claims-bench';
import { timed } from '../support/timing';

const mostClaimed = 250_000;
const target = 2;

/** Claiming and unclaiming 250,000 accounts by a plan, audited, against the bare statements in one transaction. */
export const claim: Measure = {
  name: 'claim',
  async run({ accounts, directory, populated }) {
    const count = Math.min(mostClaimed, accounts / 2);
    const source = await populated();
    const [bareDirectory, directoryOfOurs] = ['bare', 'ours'].map((name) => join(directory, name));
    if (bareDirectory === undefined || directoryOfOurs === undefined) throw new Error('No folder');
    for (const place of [bareDirectory, directoryOfOurs]) cpSync(source, place, { recursive: true });

    const bare = bareClaims(bareDirectory, count);
    const bareClaim = await timed(bare.claim);
    const bareUnclaim = await timed(bare.unclaim);
    bare.close();

    const core = await openCore(directoryOfOurs);
    const bench = await claimsBench(core, count);
    const claimJob = await bench.prepare('claim');
    const claimed = await timed(claimJob);
    const unclaimJob = await bench.prepare('unclaim');
    const unclaimed = await timed(unclaimJob);
    bench.close();
    await core.close();

    const numbered = count.toLocaleString('en');
    return [
      ratioRow(`claim: ${numbered} accounts, audited`, accounts, {
        ours: claimed,
        baseline: bareClaim,
        target,
      }),
      ratioRow(`unclaim: ${numbered} accounts, audited`, accounts, {
        ours: unclaimed,
        baseline: bareUnclaim,
        target,
      }),
    ];
  },
};

function openCore(dataDirectory: string): Promise<Core> {
  const options = {
    dataDirectory,
    startInSample: false,
    resolvers: [],
    allowPrivateAddresses: false,
    operator: 'bench',
    version: '0',
  };
  return createCore(options, 'own', systemPorts('0'));
}
