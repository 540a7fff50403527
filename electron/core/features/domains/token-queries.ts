import type { TokenIssuer, VerificationMethod } from '../../../../shared/domain/domains/domain';
import type { Reader, Writer } from '../../store/access';
import type { DomainTokensTable } from '../../store/schema/domain-tables';

export type TokenRow = DomainTokensTable;

/** Every token ever bound to a domain, newest first; dead ones are kept so that their record can be named. */
export function tokenRows(read: Reader, domainId: string): Promise<TokenRow[]> {
  return read
    .selectFrom('domain_tokens')
    .selectAll()
    .where('domain_id', '=', domainId)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** When the newest living token of each domain of an organization ends. */
export async function tokenEnds(
  read: Reader,
  organizationId: string,
): Promise<ReadonlyMap<string, number | null>> {
  const rows = await read
    .selectFrom('domain_tokens')
    .innerJoin('domains', 'domains.id', 'domain_tokens.domain_id')
    .select(({ fn }) => ['domain_tokens.domain_id as domainId', fn.max('domain_tokens.expires_at').as('end')])
    .where('domains.organization_id', '=', organizationId)
    .where('domain_tokens.retired_at', 'is', null)
    .groupBy('domain_tokens.domain_id')
    .execute();
  return new Map(rows.map(({ domainId, end }) => [domainId, end]));
}

/** Whether a living token of the same text belongs to another domain of this store (rule K7). */
export async function isTokenTaken(read: Reader, token: string, domainId: string): Promise<boolean> {
  const found = await read
    .selectFrom('domain_tokens')
    .select('id')
    .where('token', '=', token)
    .where('domain_id', '<>', domainId)
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertToken(
  write: Writer,
  token: {
    id: string;
    domainId: string;
    method: VerificationMethod;
    token: string;
    issuer: TokenIssuer;
    issuedAt: number;
    expiresAt: number;
  },
): Promise<void> {
  await write
    .insertInto('domain_tokens')
    .values({
      id: token.id,
      domain_id: token.domainId,
      method: token.method,
      token: token.token,
      issuer: token.issuer,
      issued_at: token.issuedAt,
      expires_at: token.expiresAt,
      retired_at: null,
    })
    .execute();
}

/** Ends the living tokens of a domain, of one method or of both. */
export async function retireTokens(
  write: Writer,
  domainId: string,
  now: number,
  method: VerificationMethod | null,
): Promise<void> {
  const living = write
    .updateTable('domain_tokens')
    .set({ retired_at: now })
    .where('domain_id', '=', domainId)
    .where('retired_at', 'is', null);
  await (method === null ? living : living.where('method', '=', method)).execute();
}
