import type { ClaimException, ExceptionState } from '../../../../shared/contract/claim-exceptions';
import { NotFound, Refused } from '../../failures';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { type ExceptionRow, findException, pageOfExceptions, updateException } from './exceptions-queries';

interface OfException {
  readonly organizationId: string;
  readonly exceptionId: string;
}

export async function listExceptions(
  read: Reader,
  page: { organizationId: string; state: ExceptionState | null; before: string | null; limit: number },
  now: number,
): Promise<ClaimException[]> {
  const rows = await pageOfExceptions(read, { ...page, now });
  return rows.map((row) => exceptionOfRow(row, now));
}

/** @throws NotFound */
async function findOpen(unit: Unit, { organizationId, exceptionId }: OfException): Promise<ExceptionRow> {
  const row = await findException(unit.write, organizationId, exceptionId);
  if (!row) throw new NotFound('This exception');
  if (row.ended_at !== null) {
    throw new Refused('K2', 'This exception has been ended.', 'Add a new exception for the address.');
  }
  return row;
}

/**
 * Changes reason and expiry of an exception that was not ended.
 * @param expiresAt in UTC milliseconds, null for never
 */
export async function editException(
  unit: Unit,
  of: OfException,
  { reason, expiresAt }: { reason: string; expiresAt: number | null },
): Promise<ClaimException> {
  const row = await findOpen(unit, of);
  refusePast(expiresAt, unit.now);
  await updateException(unit.write, row.id, { reason, expires_at: expiresAt });
  await unit.audit({
    organizationId: of.organizationId,
    action: 'claims.exceptions.edit',
    subject: { type: 'exception', id: row.id, label: row.email_key },
    before: { reason: row.reason, expiresAt: row.expires_at },
    after: { reason, expiresAt },
  });
  return exceptionOfRow({ ...row, reason, expires_at: expiresAt }, unit.now);
}

/** Ends an exception now; the address can be claimed again (rule K2). */
export async function endException(unit: Unit, of: OfException): Promise<ClaimException> {
  const row = await findOpen(unit, of);
  await updateException(unit.write, row.id, { ended_at: unit.now });
  await unit.audit({
    organizationId: of.organizationId,
    action: 'claims.exceptions.end',
    subject: { type: 'exception', id: row.id, label: row.email_key },
    before: { reason: row.reason, expiresAt: row.expires_at },
    after: { endedAt: unit.now },
  });
  return exceptionOfRow({ ...row, ended_at: unit.now }, unit.now);
}

/** @throws Refused for an instant that is not ahead */
export function refusePast(expiresAt: number | null, now: number): void {
  if (expiresAt !== null && expiresAt <= now) {
    throw new Refused('K2', 'An exception cannot expire in the past.', 'Choose a date ahead, or never.');
  }
}

function exceptionOfRow(row: ExceptionRow, now: number): ClaimException {
  return {
    id: row.id,
    email: row.email ?? row.email_key,
    accountName: row.name,
    reason: row.reason,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    state: stateOf(row, now),
  };
}

function stateOf({ ended_at, expires_at }: ExceptionRow, now: number): ExceptionState {
  if (ended_at !== null) return 'ended';
  return expires_at !== null && expires_at <= now ? 'expired' : 'open';
}
