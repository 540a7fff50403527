import { advance, type Finding, type Turn } from '../../../../shared/domain/domains/domain-state';
import type { Evidence } from '../../../../shared/domain/domains/evidence';
import { findingOf } from '../../../../shared/domain/domains/finding';
import { nextCheck } from '../../../../shared/domain/domains/polling';
import type { Services } from '../../services';
import type { Unit } from '../../unit';
import { insertCheck } from './check-queries';
import {
  columnsOf,
  type DomainRow,
  domainRowById,
  standingOf,
  updateDomain,
  verifiedElsewhere,
} from './queries';
import { retireTokens, type TokenRow, tokenRows } from './token-queries';

export interface Settled {
  readonly row: DomainRow;
  readonly turn: Turn | null;
  readonly finding: Finding['kind'];
}

interface SettleAsk {
  readonly domainId: string;
  readonly evidence: readonly Evidence[];
  readonly graceDays: number;
  /** Whether somebody asked for the check; otherwise the schedule did. */
  readonly asked: boolean;
}

/**
 * Keeps the evidence of a check and moves the domain on (rule K5), in one transaction. A look for a token that was
 * replaced in the meantime is kept but counts for nothing.
 * @returns null when the domain is gone
 */
export async function settle(
  unit: Unit,
  { domainId, evidence, graceDays, asked }: SettleAsk,
  claims: Services['claims'],
): Promise<Settled | null> {
  const row = await domainRowById(unit.write, domainId);
  if (!row || row.state === 'removed') return null;
  const living = (await tokenRows(unit.write, domainId)).filter((token) => token.retired_at === null);
  const holder = await verifiedElsewhere(unit.write, row.organization_id, row.name);
  const kept = holder === null ? evidence : evidence.map((look) => withHolder(look, holder));
  for (const look of kept) await insertCheck(unit.write, { id: unit.newId(), domainId, evidence: look });
  const finding = weigh(kept, living, row, holder);
  const { standing, turn } = advance(standingOf(row), finding, unit.now, graceDays);
  const change = {
    ...columnsOf(standing),
    verified_by: turn === 'verified' ? (asked ? unit.operator : 'Scheduled check') : row.verified_by,
    next_check_at: nextCheck(standing, finding.kind, unit.now, newest(living, row)),
  };
  await updateDomain(unit.write, domainId, change);
  if (turn !== null) await tell(unit, row, turn, kept);
  if (turn === 'lapsed') {
    await retireTokens(unit.write, domainId, unit.now, null);
    await claims.releaseDomain(unit, { domainId, cause: 'lapse' });
  }
  return { row: { ...row, ...change }, turn, finding: finding.kind };
}

function weigh(
  evidence: readonly Evidence[],
  living: readonly TokenRow[],
  row: DomainRow,
  holder: string | null,
): Finding {
  const valid = evidence.filter(({ tokenId }) => living.some(({ id }) => id === tokenId));
  const finding = findingOf(valid, row.verified_method);
  return finding.kind === 'proved' && row.state === 'pending' && holder !== null
    ? { kind: 'unknown' }
    : finding;
}

function withHolder(look: Evidence, holder: string): Evidence {
  if (look.agreement !== 'proved') return look;
  const warning = `The proof is there, but the organization “${holder}” in this store verified the domain first.`;
  return { ...look, warnings: [...look.warnings, warning] };
}

function newest(living: readonly TokenRow[], row: DomainRow): { issuedAt: number; expiresAt: number | null } {
  const [first] = living;
  return first
    ? { issuedAt: first.issued_at, expiresAt: first.expires_at }
    : { issuedAt: row.added_at, expiresAt: row.added_at };
}

async function tell(unit: Unit, row: DomainRow, turn: Turn, evidence: readonly Evidence[]): Promise<void> {
  await unit.audit({
    organizationId: row.organization_id,
    action: `domains.${turn}`,
    subject: { type: 'domain', id: row.id, label: row.unicode_name },
    before: { state: row.state },
    after: { evidence: evidence.map(({ method, agreement }) => ({ method, agreement })) },
  });
}
