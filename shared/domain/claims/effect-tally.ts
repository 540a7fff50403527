import { z } from 'zod';
import { Action } from '../permissions/action';
import type { PermissionFacts } from '../permissions/permission-facts';
import { compareRights } from '../permissions/rights-diff';
import type { PlanKind } from './plan-scope';

/** How many accounts lose, gain or keep one right for one party. */
export const Effect = z.strictObject({
  party: z.enum(['owner', 'org-admin']),
  action: Action,
  direction: z.enum(['loses', 'gains', 'keeps']),
  accounts: z.number().int(),
});
export type Effect = z.infer<typeof Effect>;

type Facts = Omit<PermissionFacts, 'manager'>;

/** What a plan of this kind changes for one account, read from the matrix before and after (rule M1). */
export function rightsChangedBy(kind: PlanKind, facts: Facts) {
  const personal = { ...facts, manager: 'nobody' } as const;
  const managed = { ...facts, manager: 'this-organization' } as const;
  return kind === 'claim' ? compareRights(personal, managed) : compareRights(managed, personal);
}

/**
 * Counts what a plan changes over many accounts. Accounts alike in all that the matrix looks at are compared
 * once, so that a million cost little more than a dozen.
 */
export class EffectTally {
  readonly #alike = new Map<string, { readonly facts: Facts; accounts: number }>();

  constructor(private readonly kind: PlanKind) {}

  add(facts: Facts): void {
    const key = `${facts.status}|${facts.emailConfirmed}|${facts.syncedFromIdentityProvider}`;
    const known = this.#alike.get(key);
    if (known) known.accounts += 1;
    else this.#alike.set(key, { facts, accounts: 1 });
  }

  /** @returns one line per party, right and direction, in the order of the matrix, owner first */
  effects(): Effect[] {
    const lines = new Map<string, Effect>();
    for (const { facts, accounts } of this.#alike.values()) {
      for (const { party, action, direction } of rightsChangedBy(this.kind, facts)) {
        const key = `${party}|${action}|${direction}`;
        const line = lines.get(key) ?? { party, action, direction, accounts: 0 };
        lines.set(key, { ...line, accounts: line.accounts + accounts });
      }
    }
    return [...lines.values()].sort(inMatrixOrder);
  }
}

function inMatrixOrder(a: Effect, b: Effect): number {
  if (a.party !== b.party) return a.party === 'owner' ? -1 : 1;
  return Action.options.indexOf(a.action) - Action.options.indexOf(b.action);
}
