import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { OrganizationId } from '../../shared/domain/ids';
import { isEnded } from '../../shared/domain/jobs/job';
import type { Measure } from '../measure';
import { ratioRow } from '../row';
import { bareJournal } from '../support/bare-journal';
import { benchClient } from '../support/bench-client';
import { manageAccounts } from '../support/managed-accounts';
import { benchOrganization } from '../support/populate';
import { timed } from '../support/timing';

const mostAccounts = 100_000;
const organizationId = OrganizationId.parse(benchOrganization);

/** Deactivating 100,000 accounts, planned, judged twice, journaled and audited, against the bare statements. */
export const bulk: Measure = {
  name: 'bulk',
  async run({ accounts, directory, populated }) {
    const count = Math.min(mostAccounts, accounts);
    const source = await populated();
    const [bareDirectory, ourDirectory] = [join(directory, 'bare'), join(directory, 'ours')];
    for (const place of [bareDirectory, ourDirectory]) cpSync(source, place, { recursive: true });
    const bare = bareJournal(bareDirectory, count);
    const baseline = await timed(bare.deactivate);
    bare.close();
    const ours = await deactivate(ourDirectory, count);
    return [
      ratioRow(`bulk: ${count.toLocaleString('en')} accounts deactivated, journaled, audited`, accounts, {
        ours,
        baseline,
        target: 2,
      }),
    ];
  },
};

/** @returns milliseconds from the plan to the recorded end */
async function deactivate(directory: string, count: number): Promise<number> {
  const { core, client, close } = await benchClient(directory);
  manageAccounts(core.context.store, count);
  const { jobs } = core.context;
  const milliseconds = await timed(async () => {
    const { jobId } = await client.operations.plan({
      organizationId,
      operation: { kind: 'deactivate', message: null },
      selection: { mode: 'allMatching', filter: { domains: ['bench.example'] }, except: [] },
      reason: 'Bench',
      override: null,
    });
    await client.jobs.run({ jobId, ready: count, typed: count, runAt: null });
    for (;;) {
      const { state, totals, error } = await jobs.get(jobId);
      if (state === 'done' && totals?.succeeded === count) return;
      if (isEnded(state)) throw new Error(`The job ended as ${state}: ${error} ${JSON.stringify(totals)}`);
      await setTimeout(2);
    }
  });
  await close();
  return milliseconds;
}
