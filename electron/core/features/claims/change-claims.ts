import type { ClaimEnding } from '../../../../shared/domain/claims/claim-ending';
import type { AuditEntry, Unit } from '../../unit';
import { closeClaims, openClaims } from './settle-queries';

interface Account {
  readonly id: string;
  readonly email: string;
}

interface OfDomain {
  readonly organizationId: string;
  readonly domainId: string;
  readonly domainName: string;
}

/**
 * Opens a claim on each account and audits it account by account (rules K1, E1).
 * @returns how many claims were written
 */
export async function claimAccounts(
  unit: Unit,
  claim: OfDomain & { origin: 'plan' | 'automatic'; planId: string | null; jobId: string | null },
  accounts: readonly Account[],
): Promise<number> {
  if (accounts.length === 0) return 0;
  const rows = accounts.map(({ id }) => [unit.newId(), id] as const);
  const written = await openClaims(unit.write, { ...claim, at: unit.now }, rows);
  const after = { kind: 'managed', domain: claim.domainName, origin: claim.origin };
  await unit.auditMany(
    events(accounts, {
      organizationId: claim.organizationId,
      action: 'claims.claim',
      before: { kind: 'personal' },
      after,
      jobId: claim.jobId,
    }),
  );
  return written;
}

/**
 * Ends the organization's open claim on each account and audits it account by account (rules K3, K5, E1).
 * @param change `reason` says in the trail why it ended
 * @returns how many claims were ended
 */
export async function unclaimAccounts(
  unit: Unit,
  change: OfDomain & { endedBy: ClaimEnding; jobId: string | null; reason: string },
  accounts: readonly Account[],
): Promise<number> {
  if (accounts.length === 0) return 0;
  const { organizationId, endedBy, domainName, jobId, reason } = change;
  const ended = await closeClaims(
    unit.write,
    { organizationId, at: unit.now, endedBy },
    accounts.map(({ id }) => id),
  );
  await unit.auditMany(
    events(accounts, {
      organizationId,
      action: endedBy === 'lapse' || endedBy === 'removal' ? 'claims.release' : 'claims.unclaim',
      before: { kind: 'managed', domain: domainName },
      after: { kind: 'personal', endedBy },
      reason,
      jobId,
    }),
  );
  return ended;
}

function* events(
  accounts: readonly Account[],
  common: Omit<AuditEntry, 'subject'>,
): Generator<AuditEntry, void> {
  for (const { id, email } of accounts) {
    yield { ...common, subject: { type: 'account', id, label: email } };
  }
}
