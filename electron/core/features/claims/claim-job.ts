import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import type { CoreContext } from '../../call-context';
import { NotFound } from '../../failures';
import type { JobHandler } from '../../jobs/job-handler';
import type { Run } from '../../jobs/run';
import { workThrough } from '../../jobs/work-through';
import { findProvedDomain, refuseWeakProof } from './proof-of-domain';
import { RunInput } from './run-input';
import { settleAccounts } from './settle-accounts';
import { settlePlan } from './settle-plan';
import { planUndo } from './undo-run';

/** Accounts of one transaction, and between two breaths of the event loop. */
const accountsAtOnce = 2_000;
/** How long a run can be taken back as one, in milliseconds (30 days). */
const undoWindow = 30 * 24 * 60 * 60 * 1000;

/**
 * How claim and unclaim jobs are done: the accounts of the journal chunk by chunk, so that a halt, a cancel or a
 * crash keeps what was done. Each is taken back by the other.
 * @param chunk accounts of one transaction
 */
export function claimJob(kind: PlanKind, chunk = accountsAtOnce): JobHandler {
  const opposite = kind === 'claim' ? 'unclaim' : 'claim';
  return {
    pausable: true,
    async work(run, context) {
      const input = RunInput.parse(run.input);
      if (kind === 'claim' && input.plan === null) await requireProof(run, context, input.domainId);
      await workThrough(run, context, {
        chunk,
        perform: (unit, items) => settleAccounts(unit, run, { kind, input }, items),
      });
      return input.plan ? settlePlan(run, context, kind, input.plan) : null;
    },
    undo: { window: undoWindow, plan: (unit, job, context) => planUndo(unit, job, opposite, context) },
  };
}

/** The plan that takes an unclaim back may have waited for long; a run of a claim plan was asked when it began. */
async function requireProof(
  { organizationId }: Run,
  { read, ports }: CoreContext,
  domainId: string,
): Promise<void> {
  const domain = await findProvedDomain(read, { organizationId, domainId, now: ports.clock.now() });
  if (!domain) throw new NotFound('The domain');
  refuseWeakProof(domain);
}
