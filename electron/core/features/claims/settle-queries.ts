import type { ClaimEnding } from '../../../../shared/domain/claims/claim-ending';
import type { Writer } from '../../store/access';
import { jsonList, jsonRows } from '../../store/json-table';

export interface NewClaims {
  readonly organizationId: string;
  readonly domainId: string;
  readonly at: number;
  readonly origin: 'plan' | 'automatic';
  readonly planId: string | null;
  readonly jobId: string | null;
}

/**
 * Opens claims; the unique index on open claims refuses a second one on the same account (rule K1).
 * @param accounts id of the new claim and of its account
 * @returns how many were written
 */
export async function openClaims(
  write: Writer,
  { organizationId, domainId, at, origin, planId, jobId }: NewClaims,
  accounts: readonly (readonly [claimId: string, accountId: string])[],
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await write
    .insertInto('claims')
    .columns(['organization_id', 'domain_id', 'from_at', 'origin', 'plan_id', 'job_id', 'id', 'account_id'])
    .expression(jsonRows([organizationId, domainId, at, origin, planId, jobId], accounts))
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

/**
 * Ends open claims of one organization.
 * @returns how many were ended
 */
export async function closeClaims(
  write: Writer,
  { organizationId, at, endedBy }: { organizationId: string; at: number; endedBy: ClaimEnding },
  accountIds: readonly string[],
): Promise<number> {
  const { numUpdatedRows } = await write
    .updateTable('claims')
    .set({ to_at: at, ended_by: endedBy })
    .where('account_id', 'in', jsonList(accountIds))
    .where('to_at', 'is', null)
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
