import type { Condition } from './condition';
import type { RuleId } from './rule-id';

/** One cell of the table, true for accounts in general. */
export interface TableCell {
  readonly allowed: boolean;
  /** false where the question makes no sense, drawn as a dash. */
  readonly applicable: boolean;
  /** Begins with who may do it, ends with what to do otherwise. */
  readonly reason: string;
  /** What a "yes" asks of the single account; every one of them must hold. */
  readonly conditions: readonly Condition[];
  /** What a "yes" brings with it, for example that all sessions end. */
  readonly effects: readonly string[];
  readonly rule: RuleId;
}

/** A cell as decided for exactly one account. */
export interface Cell {
  readonly allowed: boolean;
  readonly applicable: boolean;
  readonly reason: string;
  readonly conditions: readonly string[];
  readonly effects: readonly string[];
  readonly rule: RuleId;
}

interface Yes {
  readonly conditions?: readonly Condition[];
  readonly effects?: readonly string[];
  readonly rule?: RuleId;
}

export function yes(reason: string, { conditions = [], effects = [], rule = 'M1' }: Yes = {}): TableCell {
  return { allowed: true, applicable: true, reason, conditions, effects, rule };
}

export function no(reason: string, rule: RuleId = 'M1'): TableCell {
  return { allowed: false, applicable: true, reason, conditions: [], effects: [], rule };
}

export function notApplicable(reason: string): TableCell {
  return { allowed: false, applicable: false, reason, conditions: [], effects: [], rule: 'M1' };
}
