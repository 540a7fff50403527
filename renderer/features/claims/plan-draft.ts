import type { NewPlanScope } from '../../../shared/contract/claims';
import type { PlanKind } from '../../../shared/domain/claims/plan-scope';
import { everyAccount, type ScopeRule } from '../../../shared/domain/claims/scope-rule';
import type { AccountId, DomainId, PlanId } from '../../../shared/domain/ids';

/** A new plan as the form holds it. */
export interface PlanDraft {
  readonly kind: PlanKind;
  readonly domainId: DomainId | null;
  readonly scope: NewPlanScope['kind'];
  readonly mode: 'all' | 'automatic';
  readonly rule: ScopeRule;
  readonly file: { readonly fileName: string; readonly text: string } | null;
  readonly name: string;
}

export function newDraft(start: Pick<PlanDraft, 'kind' | 'domainId' | 'scope'>): PlanDraft {
  return { ...start, mode: 'all', rule: everyAccount, file: null, name: '' };
}

/** The scope the draft stands for; null while something is missing. */
export function scopeOfDraft(
  draft: PlanDraft,
  given: { accountIds: readonly AccountId[]; from: PlanId | undefined },
): NewPlanScope | null {
  switch (draft.scope) {
    case 'all':
      return { kind: 'all', mode: draft.kind === 'claim' ? draft.mode : 'all' };
    case 'rule':
      return { kind: 'rule', rule: draft.rule };
    case 'file':
      return draft.file && { kind: 'file', ...draft.file };
    case 'picked':
      return given.accountIds.length > 0 ? { kind: 'picked', accountIds: [...given.accountIds] } : null;
    case 'plan':
      return given.from ? { kind: 'plan', planId: given.from } : null;
  }
}

/** What the plan is called unless somebody names it. */
export function suggestedName(kind: PlanKind, domain: string | undefined): string {
  const act = kind === 'claim' ? 'Claim' : 'Unclaim';
  return domain === undefined ? act : `${act} ${domain}`;
}
