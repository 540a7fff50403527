import { AppAccess } from '../../../../shared/domain/accounts/account';
import type { PlanScope } from '../../../../shared/domain/claims/plan-scope';
import { matchesRule, type ScopeRule } from '../../../../shared/domain/claims/scope-rule';
import { booleanOf } from '../../store/flags';
import type { Candidate } from './candidates-queries';

/** Makes the test that decides which candidates a scope takes; only a rule leaves any out. */
export function takenBy(scope: PlanScope, now: number): (candidate: Candidate) => boolean {
  if (scope.kind !== 'rule') return () => true;
  const { rule } = scope;
  return (candidate) => matchesRule(rule, subjectOf(candidate, rule), now);
}

/** Lists are parsed only where the rule asks about them: a million accounts have two million lists. */
function subjectOf(candidate: Candidate, rule: ScopeRule) {
  return {
    status: candidate.status,
    role: candidate.role,
    lastActive: candidate.last_active_at,
    activityKnown: candidate.activity_known === 1,
    emailConfirmed: booleanOf(candidate.email_confirmed),
    billable: booleanOf(candidate.billable),
    apps:
      rule.apps.length > 0
        ? AppAccess.array()
            .parse(JSON.parse(candidate.apps))
            .map(({ app }) => app)
        : [],
    groups: rule.groups.length > 0 ? JSON.parse(candidate.groups) : [],
  };
}
