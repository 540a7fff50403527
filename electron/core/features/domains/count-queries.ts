import type { Reader } from '../../store/access';

/** Accounts under one name that the organization's exports brought. */
export async function countAccounts(read: Reader, organizationId: string, name: string): Promise<number> {
  const { count } = await read
    .selectFrom('accounts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('domain', '=', name)
    .executeTakeFirstOrThrow();
  return count;
}

/** Open claims that rest on a domain. */
export async function countClaims(read: Reader, domainId: string): Promise<number> {
  const { count } = await read
    .selectFrom('claims')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('domain_id', '=', domainId)
    .where('to_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Plans for a domain that have not run yet. */
export async function countPlans(read: Reader, domainId: string): Promise<number> {
  const { count } = await read
    .selectFrom('plans')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('domain_id', '=', domainId)
    .where('job_id', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** A few addresses of claimed accounts, to picture what a removal touches. */
export async function claimedExamples(
  read: Reader,
  organizationId: string,
  domainId: string,
  limit: number,
): Promise<string[]> {
  const rows = await read
    .selectFrom('claims')
    .innerJoin('accounts', 'accounts.id', 'claims.account_id')
    .select('accounts.email')
    .where('claims.domain_id', '=', domainId)
    .where('claims.to_at', 'is', null)
    .where('accounts.organization_id', '=', organizationId)
    .limit(limit)
    .execute();
  return rows.map(({ email }) => email);
}
