import type { Action } from './action';
import type { MatrixRow } from './matrix-row';
import { lifecycleRows } from './rows-lifecycle';
import { publishedRows } from './rows-published';

/**
 * The permissions matrix (rule M1): the one table that screens draw and that every command asks, through
 * `decide`, before it acts.
 */
export const permissionsMatrix = {
  ...publishedRows,
  ...lifecycleRows,
} as const satisfies Record<Action, MatrixRow>;
