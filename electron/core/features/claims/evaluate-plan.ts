import { setImmediate } from 'node:timers/promises';
import { type ClaimReason, verdictOf } from '../../../../shared/domain/claims/claim-reason';
import { compareReasons } from '../../../../shared/domain/claims/evaluation-change';
import { PlanScope } from '../../../../shared/domain/claims/plan-scope';
import { Refused } from '../../failures';
import { booleanOf } from '../../store/flags';
import type { Unit } from '../../unit';
import { judgeRow } from './account-facts';
import { type Candidate, type CandidateAsk, candidates } from './candidates-queries';
import {
  deleteEvaluation,
  type EvaluationRef,
  insertEntries,
  leftEntries,
  type NewEntry,
} from './entries-queries';
import { EvaluationTally } from './evaluation-tally';
import { countLines } from './lines-queries';
import { findPlanOrThrow } from './plan-lookup';
import { stateOf } from './plan-of-row';
import { type PlanRow, saveEvaluation } from './plans-queries';
import { refuseWhileRun } from './refuse-while-run';
import { takenBy } from './scope-of-candidate';

/** Accounts looked at between two breaths of the event loop. */
const batch = 5_000;

/**
 * Looks at every account of a plan anew, keeps what it says of each, and compares it with the look before. When
 * nothing changed, the comparison that stands is kept, so that leaving a plan and coming back hides nothing.
 * @throws Refused for a plan that runs or has been run: what it said then is a record
 */
export async function evaluatePlan(
  unit: Unit,
  { organizationId, planId }: { organizationId: string; planId: string },
): Promise<void> {
  const plan = await findPlanOrThrow(unit.write, organizationId, planId);
  const state = stateOf(plan);
  refuseWhileRun(state);
  if (state === 'done') {
    throw new Refused(
      null,
      'This plan has been run, and what it said is kept as it was.',
      'Make a new plan.',
    );
  }
  const scope = PlanScope.parse(JSON.parse(plan.scope));
  const next = { planId, evaluation: plan.evaluation + 1 };
  const tally = new EvaluationTally(plan.kind);
  await writeEntries(unit, { organizationId, plan, scope, next, tally });
  const lines = scope.kind === 'file' ? await countLines(unit.write, organizationId, planId) : null;
  const totals = tally.totals(lines, plan.evaluated_at);
  const standing = plan.totals !== null && !tally.changedAnything();
  if (standing) {
    await deleteEvaluation(unit.write, next);
    const kept = JSON.parse(plan.totals ?? 'null');
    await saveEvaluation(unit.write, planId, {
      evaluation: plan.evaluation,
      at: unit.now,
      totals: { ...totals, changes: kept.changes, gone: kept.gone },
    });
  } else {
    if (plan.evaluation > 0) await deleteEvaluation(unit.write, { planId, evaluation: plan.evaluation });
    await saveEvaluation(unit.write, planId, { evaluation: next.evaluation, at: unit.now, totals });
  }
  await unit.audit({
    organizationId,
    action: 'claims.plans.evaluate',
    subject: { type: 'plan', id: planId, label: plan.name },
    after: {
      accounts: totals.accounts,
      ready: totals.ready,
      unchanged: totals.unchanged,
      refused: totals.refused,
    },
  });
}

interface Evaluation {
  readonly organizationId: string;
  readonly plan: PlanRow;
  readonly scope: PlanScope;
  readonly next: EvaluationRef;
  readonly tally: EvaluationTally;
}

async function writeEntries(
  unit: Unit,
  { organizationId, plan, scope, next, tally }: Evaluation,
): Promise<void> {
  const ask: CandidateAsk = {
    organizationId,
    planId: plan.id,
    domainId: plan.domain_id,
    domainName: plan.domain_name,
    kind: plan.kind,
    scope,
    evaluation: plan.evaluation,
    now: unit.now,
  };
  const taken = takenBy(scope, unit.now);
  const where = { organizationId, domain: { name: plan.domain_name, state: plan.domain_state } };
  let position = 0;
  let after = '';
  for (;;) {
    const found = await candidates(unit.write, ask, after, batch);
    const entries: NewEntry[] = [];
    for (const candidate of found) {
      if (!taken(candidate)) continue;
      const reason = judgeRow(plan.kind, where, candidate);
      tally.add(reason, factsOf(candidate), candidate.previous);
      entries.push(entryOf(position++, candidate, reason, plan.evaluation > 0));
    }
    await insertEntries(unit.write, next, entries);
    const last = found.at(-1);
    if (last === undefined || found.length < batch) break;
    after = last.email_key;
    await setImmediate();
  }
  if (plan.evaluation > 0) await writeLeft(unit, next, position, tally);
}

/** Keeps the accounts that are no longer in scope visible until the next look. */
async function writeLeft(
  unit: Unit,
  next: EvaluationRef,
  from: number,
  tally: EvaluationTally,
): Promise<void> {
  let position = from;
  let after = -1;
  for (;;) {
    const left = await leftEntries(unit.write, next, { after, limit: batch });
    for (const former of left) tally.leave(former.reason);
    await insertEntries(
      unit.write,
      next,
      left.map((former) => ({
        position: position++,
        accountKey: former.account_key,
        verdict: 'gone',
        reason: 'left-scope',
        previous: former.reason,
        change: 'left',
      })),
    );
    const last = left.at(-1);
    if (last === undefined || left.length < batch) return;
    after = last.position;
    await setImmediate();
  }
}

function entryOf(
  position: number,
  { key, previous }: Candidate,
  reason: ClaimReason,
  compared: boolean,
): NewEntry {
  const change = compared ? compareReasons(previous, reason) : null;
  return { position, accountKey: key, verdict: verdictOf(reason), reason, previous, change };
}

function factsOf({ status, email_confirmed }: Candidate) {
  return { status, emailConfirmed: booleanOf(email_confirmed), syncedFromIdentityProvider: null };
}
