import { type ClaimReason, type Verdict, verdictOf } from '../../../../shared/domain/claims/claim-reason';
import { EffectTally } from '../../../../shared/domain/claims/effect-tally';
import { compareReasons, type EvaluationChange } from '../../../../shared/domain/claims/evaluation-change';
import type { EvaluationTotals, LineTotals } from '../../../../shared/domain/claims/evaluation-totals';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import type { PermissionFacts } from '../../../../shared/domain/permissions/permission-facts';

/** Counts one evaluation while it is made. */
export class EvaluationTally {
  readonly #verdicts = new Map<Verdict, number>();
  readonly #reasons = new Map<ClaimReason, number>();
  readonly #changes = new Map<EvaluationChange, number>();
  readonly #effects: EffectTally;

  constructor(kind: PlanKind) {
    this.#effects = new EffectTally(kind);
  }

  /** @param previous what the evaluation before said of the account, null when it did not hold it */
  add(reason: ClaimReason, facts: Omit<PermissionFacts, 'manager'>, previous: ClaimReason | null): void {
    const verdict = verdictOf(reason);
    count(this.#verdicts, verdict);
    count(this.#reasons, reason);
    if (verdict === 'ready') this.#effects.add(facts);
    const change = compareReasons(previous, reason);
    if (change) count(this.#changes, change);
  }

  /** Notes an account that only the evaluation before held. */
  leave(previous: ClaimReason): void {
    count(this.#verdicts, verdictOf('left-scope'));
    const change = compareReasons(previous, null);
    if (change) count(this.#changes, change);
  }

  changedAnything(): boolean {
    return this.#changes.size > 0;
  }

  /** @param since instant of the evaluation before; null when there was none, and then nothing changed */
  totals(lines: LineTotals | null, since: number | null): EvaluationTotals {
    const of = (verdict: Verdict) => this.#verdicts.get(verdict) ?? 0;
    const [ready, unchanged, refused] = [of('ready'), of('unchanged'), of('refused')];
    return {
      accounts: ready + unchanged + refused,
      ready,
      unchanged,
      refused,
      gone: of('gone'),
      byReason: Object.fromEntries(this.#reasons),
      effects: this.#effects.effects(),
      lines,
      changes: since === null ? null : { since, counts: Object.fromEntries(this.#changes) },
    };
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
