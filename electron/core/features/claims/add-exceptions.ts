import type { RefusedLine } from '../../../../shared/contract/claim-exceptions';
import { requireOrganization } from '../../organization-queries';
import type { Unit } from '../../unit';
import { readAddressLines } from './address-lines';
import { refusePast } from './exceptions';
import { endExceptions, insertExceptions, notEnded } from './exceptions-queries';
import type { PlanLine } from './lines-queries';

interface NewExceptions {
  readonly organizationId: string;
  readonly addresses: string;
  readonly reason: string;
  readonly expiresAt: number | null;
}

interface Added {
  readonly lines: number;
  readonly added: number;
  readonly renewed: number;
  readonly refused: RefusedLine[];
}

/**
 * Adds one exception per address. An address whose exception has expired gets a new one (`renewed`); one whose
 * exception still counts is refused, so that no reason is ever overwritten (rule E2:
 * `lines = added + renewed + refused`).
 * @throws BadFile when no line holds an address
 * @throws NotFound
 */
export async function addExceptions(unit: Unit, ask: NewExceptions): Promise<Added> {
  const { organizationId, reason, expiresAt } = ask;
  refusePast(expiresAt, unit.now);
  await requireOrganization(unit.write, organizationId);
  const lines = readAddressLines(ask.addresses);
  const keys = lines.flatMap(({ emailKey }) => (emailKey === null ? [] : [emailKey]));
  const standing = new Map(
    (await notEnded(unit.write, organizationId, keys)).map((row) => [row.email_key, row]),
  );
  const counts = (key: string) => {
    const row = standing.get(key);
    return row !== undefined && (row.expires_at === null || row.expires_at > unit.now);
  };
  const refused = lines.flatMap((line) => refusalOf(line, counts));
  const fresh = keys.filter((key) => !counts(key));
  const expired = fresh.flatMap((key) => standing.get(key)?.id ?? []);
  await endExceptions(unit.write, expired, unit.now);
  const rows = fresh.map((key) => [unit.newId(), key] as const);
  await insertExceptions(unit.write, { organizationId, reason, expiresAt, at: unit.now }, rows);
  await unit.audit({
    organizationId,
    action: 'claims.exceptions.add',
    subject: { type: 'exceptions', id: null },
    reason,
    after: { lines: lines.length, added: fresh.length, refused: refused.length, expiresAt },
  });
  await unit.auditMany(
    rows.map(([id, key]) => ({
      organizationId,
      action: 'claims.exceptions.except',
      subject: { type: 'exception', id, label: key },
      reason,
      after: { expiresAt },
    })),
  );
  const renewed = expired.length;
  return { lines: lines.length, added: fresh.length - renewed, renewed, refused };
}

function refusalOf(
  { line, written, emailKey, fault }: PlanLine,
  counts: (key: string) => boolean,
): RefusedLine[] {
  if (fault === 'malformed') return [{ line, text: written, reason: 'This is not an e-mail address.' }];
  if (fault === 'duplicate')
    return [{ line, text: written, reason: 'This address stands in an earlier line.' }];
  if (emailKey !== null && counts(emailKey)) {
    return [{ line, text: written, reason: 'This address has an exception already; edit that one.' }];
  }
  return [];
}
