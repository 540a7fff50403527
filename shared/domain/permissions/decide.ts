import type { Action } from './action';
import { type Actor, columnFor } from './actor';
import type { Cell } from './cell';
import type { PermissionFacts } from './permission-facts';
import { permissionsMatrix } from './permissions-matrix';

/**
 * Says whether an actor may do something to exactly this account (rules M1 and M2). Screens draw the answer and
 * commands refuse with it, so that both always agree.
 *
 * @returns the cell of the table; where a condition does not hold, "no" with that condition's reason and rule
 */
export function decide(action: Action, actor: Actor, facts: PermissionFacts): Cell {
  const cell = permissionsMatrix[action][columnFor(actor, facts.manager)];
  const broken = cell.conditions.find((condition) => !condition.holds(facts));
  const { allowed, applicable, reason, effects, rule } = cell;
  if (broken) {
    return {
      allowed: false,
      applicable,
      reason: broken.refusal,
      conditions: [],
      effects: [],
      rule: broken.rule,
    };
  }
  return { allowed, applicable, reason, conditions: cell.conditions.map(({ text }) => text), effects, rule };
}
