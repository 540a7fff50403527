import { type Action, actions } from './action';
import type { Cell } from './cell';
import { decide } from './decide';
import type { PermissionFacts } from './permission-facts';

/** The two people a claim is about; an outsider has no rights before or after. */
export const parties = ['owner', 'org-admin'] as const;
export type Party = (typeof parties)[number];

export type RightDirection = 'loses' | 'gains' | 'keeps';

/** What happens to one right of one party, with the cells that say so. */
export interface RightChange {
  readonly party: Party;
  readonly action: Action;
  readonly direction: RightDirection;
  readonly before: Cell;
  readonly after: Cell;
}

/**
 * Compares the matrix before and after for one account. Rights that neither exist before nor after are left out;
 * nothing here is written by hand, so that a changed table changes every what-if.
 */
export function compareRights(before: PermissionFacts, after: PermissionFacts): readonly RightChange[] {
  return parties.flatMap((party) =>
    actions.flatMap((action) => {
      const was = decide(action, party, before);
      const becomes = decide(action, party, after);
      const direction = directionOf(was.allowed, becomes.allowed);
      return direction ? [{ party, action, direction, before: was, after: becomes }] : [];
    }),
  );
}

function directionOf(before: boolean, after: boolean): RightDirection | null {
  if (before && after) return 'keeps';
  if (before) return 'loses';
  return after ? 'gains' : null;
}
