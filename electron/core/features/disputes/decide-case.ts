import type { Decision } from '../../../../shared/domain/disputes/dispute';
import type { ClaimServices } from '../../services';
import type { Unit } from '../../unit';
import { caseFor, type OfCase, record } from './change-case';
import { openClaimOn } from './queries';
import { updateCase } from './write-queries';

type Decided = OfCase & { readonly because: string };

/** The claim is rightful: the case is closed and the hold lifts. */
export async function decideRightful(unit: Unit, decided: Decided): Promise<void> {
  await decide(unit, decided, { decision: 'rightful', action: 'disputes.decideRightful', closes: true });
}

/**
 * Gives the account back in one step: ends the organization's claim where it holds one, keeps the address from
 * further claims, and closes the case (rules K2, K3).
 * @returns whether a claim was ended; a case may be about an account that nobody claimed yet
 */
export async function release(
  unit: Unit,
  claims: ClaimServices,
  decided: Decided,
): Promise<{ claimEnded: boolean }> {
  const { organizationId, because: reason } = decided;
  const row = await caseFor(unit, decided, 'decide');
  const claim = await openClaimOn(unit.write, row.account_id);
  const claimEnded = claim?.organization_id === organizationId;
  const of = { organizationId, accountKey: row.account_key, reason };
  if (claimEnded) await claims.releaseAccount(unit, of);
  await claims.exceptAccount(unit, of);
  await decide(unit, decided, { decision: 'released', action: 'disputes.release', closes: true });
  return { claimEnded };
}

/** Hands the case to Atlassian support; the hold stays until the case is closed by hand. */
export async function refer(unit: Unit, decided: Decided): Promise<void> {
  await decide(unit, decided, { decision: 'referred', action: 'disputes.refer', closes: false });
}

/** Closes a case that support has answered. */
export async function closeCase(unit: Unit, { because, ...of }: Decided): Promise<void> {
  const row = await caseFor(unit, of, 'close');
  await updateCase(unit.write, row.id, { closed_at: unit.now });
  await record(
    unit,
    row,
    { kind: 'closed', text: because, detail: null },
    {
      organizationId: of.organizationId,
      action: 'disputes.close',
      reason: because,
      after: { dispute: row.id, closedAt: unit.now },
    },
  );
}

interface Outcome {
  readonly decision: Decision;
  readonly action: string;
  readonly closes: boolean;
}

async function decide(unit: Unit, { because, ...of }: Decided, outcome: Outcome): Promise<void> {
  const { decision, action, closes } = outcome;
  const row = await caseFor(unit, of, decision === 'referred' ? 'refer' : 'decide');
  await updateCase(unit.write, row.id, {
    decision,
    decided_at: unit.now,
    decided_by: unit.operator,
    ...(closes && { closed_at: unit.now }),
  });
  await record(
    unit,
    row,
    { kind: 'decision', text: because, detail: { kind: 'decision', decision } },
    {
      organizationId: of.organizationId,
      action,
      reason: because,
      before: { dispute: row.id, decision: row.decision },
      after: { dispute: row.id, decision, closed: closes },
    },
  );
}
