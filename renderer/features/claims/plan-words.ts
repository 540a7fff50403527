import type { Plan } from '../../../shared/contract/claim-plans';
import type { PlanKind } from '../../../shared/domain/claims/plan-scope';
import { ruleInWords } from './rule-words';

const number = new Intl.NumberFormat('en');

/** "1 account", "1,204 accounts". */
export function accountsInWords(count: number): string {
  return `${number.format(count)} ${count === 1 ? 'account' : 'accounts'}`;
}

/** The act and the number, as the button says it. */
export function actInWords(kind: PlanKind, count: number): string {
  return `${kind === 'claim' ? 'Claim' : 'Unclaim'} ${accountsInWords(count)}`;
}

/** Which accounts a plan takes, in a few words. */
export function scopeInWords({ scope, domain }: Pick<Plan, 'scope' | 'domain'>): string {
  switch (scope.kind) {
    case 'all':
      return scope.mode === 'automatic'
        ? `All accounts on ${domain.unicodeName}, now and later`
        : `All accounts on ${domain.unicodeName}`;
    case 'rule':
      return `On ${domain.unicodeName}: ${ruleInWords(scope.rule)}`;
    case 'picked':
      return `${accountsInWords(scope.accounts)}, hand-picked`;
    case 'file':
      return `${number.format(scope.lines)} ${scope.lines === 1 ? 'line' : 'lines'} of ${scope.fileName}`;
    case 'plan':
      return 'What an earlier plan claimed';
  }
}

/** Where a plan stands, in a few words. */
export function standingInWords({ state, kind, totals, settlement }: Plan): string {
  if (state === 'halted') return kind === 'claim' ? 'Claim halted' : 'Unclaim halted';
  if (state === 'running') return kind === 'claim' ? 'Claiming' : 'Unclaiming';
  if (settlement) return `${accountsInWords(settlement.done)} ${kind === 'claim' ? 'claimed' : 'unclaimed'}`;
  if (!totals) return 'Not looked at yet';
  return `${accountsInWords(totals.ready)} ready`;
}
