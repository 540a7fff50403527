import { z } from 'zod';
import { ClaimEnding } from '../domain/claims/claim-ending';
import { ClaimReason, Verdict } from '../domain/claims/claim-reason';
import { EvaluationChange } from '../domain/claims/evaluation-change';
import { longestAddressFile, mostPicked, PlanKind } from '../domain/claims/plan-scope';
import { ScopeRule } from '../domain/claims/scope-rule';
import { ClaimMode } from '../domain/domains/domain';
import { AccountId, DomainId, Instant, JobId, OrganizationId, PlanId } from '../domain/ids';
import { claimExceptionsContract } from './claim-exceptions';
import { Plan, PlanEntry, PlanName } from './claim-plans';
import { WrittenExport } from './exports';
import { command, query } from './procedure';

const OfPlan = z.strictObject({ organizationId: OrganizationId, planId: PlanId });
const Count = z.number().int().nonnegative();

/** Which accounts a new plan takes. */
export const NewPlanScope = z.discriminatedUnion('kind', [
  /** Every account on the domain; `automatic` also claims those that appear later (rule K3). */
  z.strictObject({ kind: z.literal('all'), mode: z.enum(['all', 'automatic']) }),
  z.strictObject({ kind: z.literal('rule'), rule: ScopeRule }),
  z.strictObject({ kind: z.literal('picked'), accountIds: z.array(AccountId).min(1).max(mostPicked) }),
  z.strictObject({
    kind: z.literal('file'),
    fileName: z.string().min(1).max(255),
    text: z.string().max(longestAddressFile),
  }),
  /** The accounts whose open claim an earlier plan made: the way to take a claim back. */
  z.strictObject({ kind: z.literal('plan'), planId: PlanId }),
]);
export type NewPlanScope = z.infer<typeof NewPlanScope>;

/** Which entries of a plan are asked for; what is null asks nothing. Those that left come only when asked for. */
export const EntryFilter = z.strictObject({
  verdict: Verdict.nullable(),
  reason: ClaimReason.nullable(),
  change: EvaluationChange.nullable(),
  /** true: only those that a run found to hold no longer. */
  broken: z.boolean(),
});
export type EntryFilter = z.infer<typeof EntryFilter>;

export const EntrySort = z.strictObject({
  column: z.enum(['address', 'reason']),
  direction: z.enum(['ascending', 'descending']),
});
export type EntrySort = z.infer<typeof EntrySort>;

const Entries = OfPlan.extend({ filter: EntryFilter });

const plans = {
  /** One page of plans, newest first; `before` is the last id of the page before. */
  list: query
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        before: PlanId.nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ plans: z.array(Plan) })),
  get: query.input(OfPlan).output(Plan),
  create: command
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        domainId: DomainId,
        kind: PlanKind,
        name: PlanName,
        scope: NewPlanScope,
      }),
    )
    .output(z.object({ planId: PlanId })),
  rename: command.input(OfPlan.extend({ name: PlanName })).output(Plan),
  remove: command.input(OfPlan).output(z.object({})),
  /** Looks at every account of the plan anew and says what changed since the look before. */
  evaluate: command.input(OfPlan).output(Plan),
  entries: query
    .input(
      Entries.extend({
        sort: EntrySort,
        /** Cursor of the last entry of the page before. */
        after: z.string().max(64).nullable(),
        /** Entries to leave out behind the cursor, for a jump. */
        skip: z.number().int().min(0).max(5_000_000),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ entries: z.array(PlanEntry), end: z.string().nullable() })),
  count: query.input(Entries).output(z.object({ count: Count })),
  /**
   * Starts the job that claims or unclaims exactly what the plan calls ready.
   * `ready` is the number the button named; another number in the store refuses.
   */
  run: command.input(OfPlan.extend({ ready: Count })).output(z.object({ jobId: JobId })),
  exportEntries: command.input(Entries.extend({ sort: EntrySort, bom: z.boolean() })).output(WrittenExport),
  /** The lines of a file of addresses that match no account, with their numbers and reasons. */
  exportLines: command.input(OfPlan).output(WrittenExport),
  /** Files to hand to the service for unclaiming: one column, within its limits. */
  unclaimFiles: command.input(OfPlan).output(z.object({ files: z.array(WrittenExport) })),
};

/** One claim of an account, open while `to` is null. */
const ClaimRecord = z.object({
  organizationName: z.string(),
  ours: z.boolean(),
  domain: z.string(),
  from: Instant,
  to: Instant.nullable(),
  origin: z.enum(['plan', 'automatic']),
  endedBy: ClaimEnding.nullable(),
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

export const claimsContract = {
  plans,
  exceptions: claimExceptionsContract,
  /** Every claim an account ever had, newest first. */
  history: query
    .input(z.strictObject({ organizationId: OrganizationId, accountId: AccountId }))
    .output(z.object({ claims: z.array(ClaimRecord) })),
  /** Sets how a domain's accounts come under claim from now on (rule K3); claims nothing by itself. */
  setMode: command
    .input(z.strictObject({ organizationId: OrganizationId, domainId: DomainId, mode: ClaimMode }))
    .output(z.object({})),
  /** Apps and groups that some accounts of a domain name: suggestions for a rule. */
  choices: query
    .input(z.strictObject({ organizationId: OrganizationId, domainId: DomainId }))
    .output(z.object({ apps: z.array(z.string()), groups: z.array(z.string()) })),
};
