import { type VerificationMethod, verificationMethods } from '../../../../shared/domain/domains/domain';
import { adoptableToken, tokenLife } from '../../../../shared/domain/domains/token';
import { Refused } from '../../failures';
import type { Random } from '../../ports/random';
import type { Unit } from '../../unit';
import { issueToken } from './issue-token';
import { type DomainRow, updateDomain } from './queries';
import { type DomainRef, findDomain } from './read-domains';
import { insertToken, isTokenTaken, retireTokens } from './token-queries';

interface OfMethod extends DomainRef {
  readonly method: VerificationMethod;
}

/**
 * Replaces the token of a method; the old one is dead at once, even where its record is still published (rule K7).
 * A lapsed domain starts over with a new token for either method.
 */
export async function reissueToken(unit: Unit, ask: OfMethod, random: Random): Promise<void> {
  const row = await findDomain(unit.write, ask);
  const methods = row.state === 'lapsed' ? verificationMethods : [ask.method];
  for (const method of methods) {
    await retireTokens(unit.write, row.id, unit.now, method);
    await issueToken(unit, random, { domainId: row.id, method });
  }
  await beginAgain(unit, row);
  await unit.audit({ ...entryOf(row, 'domains.reissueToken'), after: { methods: [...methods] } });
}

/**
 * Takes over a token that Atlassian issued in place of our own, so that one record serves both.
 * @throws Refused when the text holds no token, or the token belongs to another domain of this store (rule K7)
 */
export async function adoptToken(unit: Unit, ask: OfMethod & { readonly text: string }): Promise<void> {
  const row = await findDomain(unit.write, ask);
  const token = adoptableToken(ask.text);
  if (token === null) {
    throw new Refused(
      'K7',
      'This text holds no verification token.',
      'Copy the record or the token from the domain page of Atlassian administration.',
    );
  }
  if (await isTokenTaken(unit.write, token, row.id)) {
    throw new Refused(
      'K7',
      'This token belongs to another domain or organization in this store.',
      'Copy the token that Atlassian shows for this very domain.',
    );
  }
  await retireTokens(unit.write, row.id, unit.now, row.state === 'lapsed' ? null : ask.method);
  await insertToken(unit.write, {
    id: unit.newId(),
    domainId: row.id,
    method: ask.method,
    token,
    issuer: 'atlassian',
    issuedAt: unit.now,
    expiresAt: unit.now + tokenLife,
  });
  await beginAgain(unit, row);
  await unit.audit({ ...entryOf(row, 'domains.adoptToken'), after: { method: ask.method } });
}

/** The next look comes at once; a lapsed domain is pending again. */
async function beginAgain(unit: Unit, row: DomainRow): Promise<void> {
  const again =
    row.state === 'lapsed'
      ? ({
          state: 'pending',
          verified_at: null,
          verified_method: null,
          verified_by: null,
          failing_since: null,
          misses: 0,
        } as const)
      : {};
  await updateDomain(unit.write, row.id, { ...again, next_check_at: unit.now });
}

export function entryOf(row: DomainRow, action: string) {
  return {
    organizationId: row.organization_id,
    action,
    subject: { type: 'domain', id: row.id, label: row.unicode_name },
  };
}
