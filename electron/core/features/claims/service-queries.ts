import type { Reader } from '../../store/access';
import { judged } from './judged-queries';

/** One batch of the open claims of a domain with the addresses of their accounts, in the order of ids. */
export async function openClaimsOfDomain(
  read: Reader,
  { domainId, organizationId }: { domainId: string; organizationId: string },
  limit: number,
) {
  return read
    .selectFrom('claims')
    .leftJoin('accounts', (join) =>
      join.onRef('accounts.id', '=', 'claims.account_id').on('accounts.organization_id', '=', organizationId),
    )
    .select(['claims.account_id as id', 'accounts.email'])
    .where('claims.domain_id', '=', domainId)
    .where('claims.to_at', 'is', null)
    .limit(limit)
    .execute();
}

interface ArrivalsAsk {
  readonly organizationId: string;
  readonly importId: string;
  readonly domain: { readonly id: string; readonly name: string };
  readonly now: number;
}

/**
 * One batch of the accounts an import brought to a domain: unclaimed ones that the domain never held a claim on.
 * An account that was unclaimed by hand has a claim in its history and is not an arrival.
 */
export async function arrivals(
  read: Reader,
  { organizationId, importId, domain, now }: ArrivalsAsk,
  after: number,
  limit: number,
) {
  return judged(read, { organizationId, now })
    .where('accounts.organization_id', '=', organizationId)
    .where('accounts.last_import_id', '=', importId)
    .where('accounts.domain', '=', domain.name)
    .where('accounts.managed_by', 'is', null)
    .where('accounts.key', '>', after)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('claims')
            .select('claims.id')
            .whereRef('claims.account_id', '=', 'accounts.id')
            .where('claims.domain_id', '=', domain.id),
        ),
      ),
    )
    .orderBy('accounts.key')
    .limit(limit)
    .execute();
}

/** One account of an organization, with what decides whether it is claimed on arrival. */
export async function arrival(
  read: Reader,
  { organizationId, accountKey, now }: { organizationId: string; accountKey: number; now: number },
) {
  return judged(read, { organizationId, now })
    .where('accounts.organization_id', '=', organizationId)
    .where('accounts.key', '=', accountKey)
    .executeTakeFirst();
}

/** The open claim that an organization holds on one account, with what its end is audited with. */
export async function openClaimOfAccount(read: Reader, organizationId: string, accountKey: number) {
  return read
    .selectFrom('accounts')
    .innerJoin('claims', 'claims.account_id', 'accounts.id')
    .innerJoin('domains', 'domains.id', 'claims.domain_id')
    .select(['accounts.id', 'accounts.email', 'domains.id as domainId', 'domains.name as domainName'])
    .where('accounts.key', '=', accountKey)
    .where('accounts.organization_id', '=', organizationId)
    .where('claims.organization_id', '=', organizationId)
    .where('claims.to_at', 'is', null)
    .executeTakeFirst();
}

export async function addressOfAccount(read: Reader, accountKey: number) {
  return read
    .selectFrom('accounts')
    .select(['email', 'email_key'])
    .where('key', '=', accountKey)
    .executeTakeFirstOrThrow();
}
