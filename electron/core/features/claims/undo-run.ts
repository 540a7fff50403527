import { setImmediate } from 'node:timers/promises';
import { leftAsIs } from '../../../../shared/domain/claims/left-as-is';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import type { JobId } from '../../../../shared/domain/ids';
import type { Job } from '../../../../shared/domain/jobs/job';
import type { CoreContext } from '../../call-context';
import { NotFound, Refused } from '../../failures';
import type { PlannedItem } from '../../jobs/plan-writer';
import type { Unit } from '../../unit';
import { type JudgedAccount, judgeAccounts } from './judge-accounts';
import { findProvedDomain, refuseWeakProof } from './proof-of-domain';
import { type RunInput, runInputOf } from './run-input';
import { doneByJob } from './run-queries';
import { runTitle } from './run-title';

/** Accounts judged between two breaths of the event loop. */
const batch = 2_000;

/**
 * Makes the plan that takes back what a claim or unclaim job did: the opposite for exactly the accounts it changed,
 * each judged as it is now (rules K1, K2, K3).
 * @param kind what the plan does
 * @throws Refused when nothing of it can be taken back any more, or the domain's proof does not carry new claims
 */
export async function planUndo(
  unit: Unit,
  { id: undoes, organizationId }: Job,
  kind: PlanKind,
  { jobs }: Pick<CoreContext, 'jobs'>,
): Promise<JobId> {
  const { domainId } = await runInputOf(unit.write, undoes);
  const domain = await findProvedDomain(unit.write, { organizationId, domainId, now: unit.now });
  if (!domain) throw new NotFound('The domain');
  if (kind === 'claim') refuseWeakProof(domain);
  const input: RunInput = { domainId, plan: null, claimedBy: kind === 'unclaim' ? undoes : null };
  const ask = { organizationId, kind, domain, claimedBy: input.claimedBy, now: unit.now };
  let ready = 0;
  const jobId = await jobs.plan(
    unit,
    {
      organizationId,
      kind,
      title: (totals) => runTitle(kind, totals.ready, domain.unicodeName),
      input,
      reason: kind === 'unclaim' ? 'Takes a claim back' : 'Takes an unclaim back',
      undoes,
    },
    async (write) => {
      for await (const keys of keysDoneBy(unit, undoes)) {
        const judged = await judgeAccounts(unit.write, ask, keys);
        const items = keys.map((key) => itemOf(key, judged.get(key)));
        ready += items.filter((item) => item.state === 'ready').length;
        await write.items(items);
        await setImmediate();
      }
    },
  );
  if (ready === 0) {
    throw new Refused(
      kind === 'unclaim' ? 'K1' : 'K2',
      'Nothing of this job can be taken back: none of its accounts is as the job left it.',
      'Look at the accounts, then make a claim plan for those you mean.',
    );
  }
  return jobId;
}

async function* keysDoneBy(unit: Unit, jobId: string): AsyncGenerator<number[]> {
  let after = -1;
  for (;;) {
    const done = await doneByJob(unit.write, jobId, after, batch);
    yield done.flatMap(({ account_key }) => account_key ?? []);
    const last = done.at(-1);
    if (last === undefined || done.length < batch) return;
    after = last.position;
  }
}

function itemOf(accountKey: number, account: JudgedAccount | undefined): PlannedItem {
  const left = account ? account.left : leftAsIs(null);
  return { accountKey, state: 'ready', ...left };
}
