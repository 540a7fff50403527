import { z } from 'zod';
import { AccountStatus } from '../domain/accounts/account';
import { ClaimReason, Verdict } from '../domain/claims/claim-reason';
import { EvaluationChange } from '../domain/claims/evaluation-change';
import { EvaluationTotals } from '../domain/claims/evaluation-totals';
import { PlanKind, PlanScope } from '../domain/claims/plan-scope';
import { Settlement } from '../domain/claims/settlement';
import { ClaimMode, DomainState } from '../domain/domains/domain';
import { AccountId, DomainId, Instant, JobId, PlanId } from '../domain/ids';
import { Action } from '../domain/permissions/action';

export const PlanName = z.string().trim().min(1).max(120);

/**
 * `draft` can be run; `halted` is a run that waits to be resumed. A run that was cancelled or failed keeps what it did
 * and leaves a draft behind, which is looked at anew.
 */
export const planStates = ['draft', 'running', 'halted', 'done'] as const;
export const PlanState = z.enum(planStates);
export type PlanState = z.infer<typeof PlanState>;

/** How fresh the proof of the domain is; a claim rests on proof of the last 24 hours. */
const Proof = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fresh'), checkedAt: Instant }),
  z.object({ kind: z.literal('stale'), checkedAt: Instant }),
  z.object({ kind: z.literal('none') }),
]);

export const Plan = z.object({
  id: PlanId,
  name: z.string(),
  kind: PlanKind,
  domain: z.object({
    id: DomainId,
    name: z.string(),
    unicodeName: z.string(),
    state: DomainState,
    mode: ClaimMode,
    proof: Proof,
  }),
  scope: PlanScope,
  state: PlanState,
  jobId: JobId.nullable(),
  createdAt: Instant,
  evaluatedAt: Instant.nullable(),
  /** Null until the plan was looked at for the first time. */
  totals: EvaluationTotals.nullable(),
  /** What the run came to; null until it is done. */
  settlement: Settlement.nullable(),
});
export type Plan = z.infer<typeof Plan>;

/** One right that changes hands for one account. */
const RightMove = z.object({
  party: z.enum(['owner', 'org-admin']),
  action: Action,
  direction: z.enum(['loses', 'gains']),
});
export type RightMove = z.infer<typeof RightMove>;

export const PlanEntry = z.object({
  accountId: AccountId,
  name: z.string(),
  email: z.string(),
  status: AccountStatus,
  lastActive: Instant.nullable(),
  verdict: Verdict,
  reason: ClaimReason,
  /** What the evaluation before said; null when it did not hold the account or there was none. */
  previous: ClaimReason.nullable(),
  change: EvaluationChange.nullable(),
  /** Why the plan's word held no longer when it was run; null where it held or was not run. */
  brokenBy: ClaimReason.nullable(),
  /** What the plan changes for this account, read from the matrix; empty where nothing is done. */
  rights: z.array(RightMove),
});
export type PlanEntry = z.infer<typeof PlanEntry>;
