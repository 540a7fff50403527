import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';

/** The act and the number, as the list of jobs says it. */
export function runTitle(kind: PlanKind, accounts: number, domain: string): string {
  const counted = `${accounts.toLocaleString('en')} ${accounts === 1 ? 'account' : 'accounts'}`;
  return `${kind === 'claim' ? 'Claim' : 'Unclaim'} ${counted} on ${domain}`;
}
