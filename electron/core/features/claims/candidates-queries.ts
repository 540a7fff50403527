import type { NotNull } from 'kysely';
import type { PlanKind, PlanScope } from '../../../../shared/domain/claims/plan-scope';
import type { Reader } from '../../store/access';
import { entriesByAccount } from '../../store/entries-by-account';
import { openDispute } from './open-dispute-queries';
import { openException } from './open-exception-queries';

export interface CandidateAsk {
  readonly organizationId: string;
  readonly planId: string;
  readonly domainId: string;
  readonly domainName: string;
  readonly kind: PlanKind;
  readonly scope: PlanScope;
  /** Number of the evaluation to compare with. */
  readonly evaluation: number;
  readonly now: number;
}

/** What is looked at in one account; the exception is one that counts at `now`, the dispute one that is open. */
function facts(read: Reader, { organizationId, planId, evaluation, now }: CandidateAsk) {
  return read
    .selectFrom('accounts')
    .where('accounts.organization_id', '=', organizationId)
    .select((row) => [
      'accounts.key',
      'accounts.email_key',
      'accounts.domain',
      'accounts.status',
      'accounts.role',
      'accounts.last_active_at',
      'accounts.activity_known',
      'accounts.email_confirmed',
      'accounts.billable',
      'accounts.reported_claim',
      'accounts.managed_by',
      'accounts.apps',
      'accounts.groups',
      openException(organizationId, now),
      openDispute(),
      row
        .selectFrom(entriesByAccount().as('former'))
        .select('former.reason')
        .where('former.plan_id', '=', planId)
        .where('former.evaluation', '=', evaluation)
        .whereRef('former.account_key', '=', 'accounts.key')
        .where('former.verdict', '<>', 'gone')
        .as('previous'),
    ]);
}

/** The accounts a scope may take; a rule is applied afterwards, by the rules of the domain. */
function inScope(read: Reader, ask: CandidateAsk) {
  const { scope, kind, domainName, domainId, planId } = ask;
  const all = facts(read, ask);
  switch (scope.kind) {
    case 'all':
    case 'rule':
      // Expressions on purpose: they keep SQLite from the indexes by domain, which would be sorted again for every
      // batch, or searched through for every account.
      if (kind === 'claim') {
        return all.where(({ eb, fn, val }) => eb(fn.coalesce('accounts.domain', val('')), '=', domainName));
      }
      return all.where((row) =>
        row.exists(
          row
            .selectFrom('claims')
            .select('claims.id')
            .whereRef('claims.account_id', '=', 'accounts.id')
            .where('claims.to_at', 'is', null)
            .where(({ eb, fn, val }) => eb(fn.coalesce('claims.domain_id', val('')), '=', domainId)),
        ),
      );
    case 'plan':
      return all.where((row) =>
        row.exists(
          row
            .selectFrom('claims')
            .select('claims.id')
            .whereRef('claims.account_id', '=', 'accounts.id')
            .where('claims.to_at', 'is', null)
            .where('claims.plan_id', '=', scope.planId),
        ),
      );
    case 'picked':
      return all.where('accounts.id', 'in', (row) =>
        row
          .selectFrom('plan_lines')
          .select('plan_lines.account_id')
          .$narrowType<{ account_id: NotNull }>()
          .where('plan_lines.plan_id', '=', planId),
      );
    case 'file':
      return all.where('accounts.email_key', 'in', (row) =>
        row
          .selectFrom('plan_lines')
          .select('plan_lines.email_key')
          .$narrowType<{ email_key: NotNull }>()
          .where('plan_lines.plan_id', '=', planId)
          .where('plan_lines.email_key', 'is not', null),
      );
  }
}

/** One batch of candidates in the order of their addresses. */
export async function candidates(read: Reader, ask: CandidateAsk, after: string, limit: number) {
  return candidateQuery(read, ask, after, limit).execute();
}

/** The query of `candidates`, for whoever asks how SQLite answers it. */
export function candidateQuery(read: Reader, ask: CandidateAsk, after: string, limit: number) {
  return inScope(read, ask)
    .where('accounts.email_key', '>', after)
    .orderBy('accounts.email_key')
    .limit(limit);
}

export type Candidate = Awaited<ReturnType<typeof candidates>>[number];
