import type { AccountStatus, ReportedClaim } from '../../../../shared/domain/accounts/account';
import type { ClaimReason } from '../../../../shared/domain/claims/claim-reason';
import {
  type ClaimDomainFacts,
  judgeClaim,
  judgeUnclaim,
} from '../../../../shared/domain/claims/claimability';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import { managerSeenBy } from '../../../../shared/domain/permissions/actor';

/** The columns of an account that decide whether it can be claimed or given back. */
export interface JudgedRow {
  readonly domain: string;
  readonly status: AccountStatus;
  readonly reported_claim: ReportedClaim;
  readonly managed_by: string | null;
  readonly exception_id: string | null;
  readonly dispute_id: string | null;
}

/** Asks the rules about one row of the store. */
export function judgeRow(
  kind: PlanKind,
  { organizationId, domain }: { organizationId: string; domain: ClaimDomainFacts },
  row: JudgedRow,
): ClaimReason {
  const manager = managerSeenBy(organizationId, row.managed_by);
  if (kind === 'unclaim') return judgeUnclaim({ manager });
  return judgeClaim(domain, {
    domain: row.domain,
    status: row.status,
    manager,
    reportedClaim: row.reported_claim,
    openDispute: row.dispute_id !== null,
    unexpiredException: row.exception_id !== null,
  });
}
