import type { Action } from './action';
import { type Actor, columnFor, type Manager } from './actor';
import type { Cell, TableCell } from './cell';
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
  if (broken) {
    const { refusal: reason, rule } = broken;
    return { allowed: false, applicable: cell.applicable, reason, conditions: [], effects: [], rule };
  }
  return spelled(cell);
}

/**
 * What the table says of accounts in general: a "yes" stands with its conditions, none of which is asked.
 * @param manager kind of the account, seen from the actor's organization
 */
export function inGeneral(action: Action, actor: Actor, manager: Manager): Cell {
  return spelled(permissionsMatrix[action][columnFor(actor, manager)]);
}

function spelled(cell: TableCell): Cell {
  return { ...cell, conditions: cell.conditions.map(({ text }) => text) };
}
