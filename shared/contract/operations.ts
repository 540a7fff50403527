import { z } from 'zod';
import { AccountFilter } from '../domain/accounts/account-filter';
import { AccountSelection } from '../domain/accounts/account-list';
import { AccountId, Instant, JobId, OrganizationId, RecipeId } from '../domain/ids';
import { Blocker } from '../domain/operations/blocker';
import { BlockerOverride, Operation } from '../domain/operations/operation';
import { Profile } from '../domain/operations/profile';
import { command, query } from './procedure';

const OfAccount = z.strictObject({ organizationId: OrganizationId, accountId: AccountId });
const Sentence = z.string();
export const Reason = z.string().trim().min(3).max(1_000);

/** Whether an admin may do something to one account now, and what it brings (rules M1, L3). */
export const Offer = z.object({
  kind: z.enum([
    'deactivate',
    'reactivate',
    'delete',
    'cancel-deletion',
    'edit-profile',
    'change-picture',
    'change-email',
    'mark-synced',
  ]),
  allowed: z.boolean(),
  /** Id of the rule that speaks. */
  rule: z.string(),
  reason: Sentence,
  effects: z.array(Sentence),
  /** What must be mended first; empty where nothing stands in the way. */
  blockers: z.array(Blocker),
  /** What to look at without being stopped by it. */
  cautions: z.array(Sentence),
});
export type Offer = z.infer<typeof Offer>;

/** What somebody said about private repositories in the account (rule L3). */
export const KeptRepositories = z.object({
  state: z.enum(['kept', 'moving', 'none']),
  repositories: z.number().int().nonnegative().nullable(),
  note: z.string().nullable(),
  statedBy: z.enum(['owner', 'org-admin']),
  at: Instant,
});
export type KeptRepositories = z.infer<typeof KeptRepositories>;

/** An operation with a filter under a name, to be planned again and again. */
export const Recipe = z.object({
  id: RecipeId,
  name: z.string(),
  operation: Operation,
  filter: AccountFilter,
  createdAt: Instant,
});
export type Recipe = z.infer<typeof Recipe>;

export const operationsContract = {
  /** What may be done to one account, each with the answer of the matrix and its blockers. */
  offers: query.input(OfAccount).output(z.object({ offers: z.array(Offer) })),
  /** Makes the plan of an operation: a job that says of every account whether it will change, and why not. */
  plan: command
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        operation: Operation,
        selection: AccountSelection,
        reason: Reason.nullable(),
        /** Only for one account. */
        override: BlockerOverride.nullable(),
      }),
    )
    .output(z.object({ jobId: JobId })),
  /** Looks at every account of a plan anew. */
  replan: command.input(z.strictObject({ jobId: JobId })).output(z.object({})),
  profile: query.input(OfAccount).output(
    z.object({
      profile: Profile,
      synced: z.boolean().nullable(),
      keptRepositories: KeptRepositories.nullable(),
      deactivation: z
        .object({ at: Instant, by: z.string(), reason: z.string(), message: z.string().nullable() })
        .nullable(),
      deletion: z.object({ startedAt: Instant, dueAt: Instant, by: z.string() }).nullable(),
      /** As a data address, ready for an image; null where there is none. */
      picture: z.string().nullable(),
    }),
  ),
  /** Notes what is known about private repositories in an account. */
  stateRepositories: command
    .input(
      OfAccount.extend({
        state: z.enum(['kept', 'moving', 'none']),
        repositories: z.number().int().min(0).max(100_000).nullable(),
        note: z.string().trim().max(1_000).nullable(),
      }),
    )
    .output(z.object({})),
  recipes: {
    list: query
      .input(z.strictObject({ organizationId: OrganizationId }))
      .output(z.object({ recipes: z.array(Recipe) })),
    save: command
      .input(
        z.strictObject({
          organizationId: OrganizationId,
          name: z.string().trim().min(1).max(80),
          operation: Operation,
          filter: AccountFilter,
        }),
      )
      .output(Recipe),
    remove: command
      .input(z.strictObject({ organizationId: OrganizationId, recipeId: RecipeId }))
      .output(z.object({})),
  },
};
