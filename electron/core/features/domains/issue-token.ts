import type { VerificationMethod } from '../../../../shared/domain/domains/domain';
import { tokenBytes, tokenLife, tokenOf } from '../../../../shared/domain/domains/token';
import type { Random } from '../../ports/random';
import type { Unit } from '../../unit';
import { insertToken } from './token-queries';

/** Makes a token for one domain and method (rule K7). Whoever calls it has ended the one before. */
export async function issueToken(
  unit: Unit,
  random: Random,
  { domainId, method }: { domainId: string; method: VerificationMethod },
): Promise<void> {
  await insertToken(unit.write, {
    id: unit.newId(),
    domainId,
    method,
    token: tokenOf(random.bytes(tokenBytes)),
    issuer: 'claimdesk',
    issuedAt: unit.now,
    expiresAt: unit.now + tokenLife,
  });
}
