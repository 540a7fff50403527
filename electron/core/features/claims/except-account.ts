import type { ClaimServices } from '../../services';
import { addExceptions } from './add-exceptions';
import { endException } from './exceptions';
import { notEnded } from './exceptions-queries';
import { addressOfAccount } from './service-queries';

/**
 * Keeps the address of one account from every further claim, without an end (rule K2). An exception that runs out
 * one day is ended and followed by one that does not; one that never ends stays as it is.
 */
export const exceptAccount: ClaimServices['exceptAccount'] = async (unit, ask) => {
  const { organizationId, accountKey, reason } = ask;
  const { email, email_key } = await addressOfAccount(unit.write, accountKey);
  const [standing] = await notEnded(unit.write, organizationId, [email_key]);
  if (standing && standing.expires_at === null) return;
  if (standing) await endException(unit, { organizationId, exceptionId: standing.id });
  await addExceptions(unit, { organizationId, addresses: email, reason, expiresAt: null });
};
