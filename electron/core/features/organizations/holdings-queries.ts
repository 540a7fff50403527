import type { OrganizationHoldings } from '../../../../shared/contract/organizations';
import type { Reader, Writer } from '../../store/access';

type StoredHoldings = Omit<OrganizationHoldings, 'unfinishedJobs'>;

/** Counts what an organization holds; each count is answered from an index. */
export async function countHoldings(read: Reader, organizationId: string): Promise<StoredHoldings> {
  const row = await read
    .selectFrom('organizations')
    .select(({ selectFrom }) => [
      selectFrom('accounts')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('organization_id', '=', organizationId)
        .as('accounts'),
      selectFrom('claims')
        .innerJoin('domains', 'domains.id', 'claims.domain_id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('domains.organization_id', '=', organizationId)
        .where('claims.to_at', 'is', null)
        .as('openClaims'),
      selectFrom('domains')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('organization_id', '=', organizationId)
        .where('state', '<>', 'removed')
        .as('domains'),
      selectFrom('plans')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('organization_id', '=', organizationId)
        .as('plans'),
    ])
    .where('id', '=', organizationId)
    .executeTakeFirst();
  return {
    accounts: row?.accounts ?? 0,
    openClaims: row?.openClaims ?? 0,
    domains: row?.domains ?? 0,
    plans: row?.plans ?? 0,
  };
}

/** Deletes the organization and whatever the store still holds of it; its accounts must be gone already. */
export async function deleteOrganizationRows(write: Writer, organizationId: string): Promise<void> {
  // Claims point at domains and outlive them in history, so nothing cascades to them.
  await write
    .deleteFrom('claims')
    .where('domain_id', 'in', (from) =>
      from.selectFrom('domains').select('id').where('organization_id', '=', organizationId),
    )
    .execute();
  await write.deleteFrom('plans').where('organization_id', '=', organizationId).execute();
  await write.deleteFrom('jobs').where('organization_id', '=', organizationId).execute();
  await write.deleteFrom('organizations').where('id', '=', organizationId).execute();
}
