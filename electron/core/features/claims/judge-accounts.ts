import type { ClaimReason } from '../../../../shared/domain/claims/claim-reason';
import type { ClaimDomainFacts } from '../../../../shared/domain/claims/claimability';
import { endedBefore, type LeftAsIs, leftAsIs } from '../../../../shared/domain/claims/left-as-is';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import type { Reader } from '../../store/access';
import { judgeRow } from './account-facts';
import { heldByJob, judgedAccounts } from './run-queries';

interface JudgeAsk {
  readonly organizationId: string;
  readonly kind: PlanKind;
  readonly domain: ClaimDomainFacts;
  /** Takes only accounts whose open claim this job made; null asks for none. */
  readonly claimedBy: string | null;
  readonly now: number;
}

export interface JudgedAccount {
  readonly id: string;
  readonly email: string;
  readonly reason: ClaimReason;
  /** Null while it is ready. */
  readonly left: LeftAsIs | null;
}

/**
 * Asks the rules about some accounts as they are now (rules K1, K2, K3, K5).
 * @returns by their keys; one that is gone from the store is missing
 */
export async function judgeAccounts(
  read: Reader,
  { organizationId, kind, domain, claimedBy, now }: JudgeAsk,
  keys: readonly number[],
): Promise<ReadonlyMap<number, JudgedAccount>> {
  const where = { organizationId, domain };
  const held = claimedBy === null ? null : new Set(await heldByJob(read, claimedBy, keys));
  const rows = await judgedAccounts(read, { organizationId, now }, keys);
  return new Map(
    rows.map((row) => {
      const reason = judgeRow(kind, where, row);
      const left = held === null || held.has(row.key) ? leftAsIs(reason) : endedBefore;
      return [row.key, { id: row.id, email: row.email, reason, left }];
    }),
  );
}
