import type { Standing } from '../../../../shared/domain/domains/domain-state';
import type { Reader, Writer } from '../../store/access';
import type { DomainsTable } from '../../store/schema/domain-tables';

/** A row of the table as it is read. */
export type DomainRow = Omit<DomainsTable, 'misses' | 'system_resolver_accepted'> & {
  readonly misses: number;
  readonly system_resolver_accepted: 0 | 1;
};

/** The domains of an organization that were not removed, by name. */
export function domainRows(read: Reader, organizationId: string): Promise<DomainRow[]> {
  return read
    .selectFrom('domains')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('state', '<>', 'removed')
    .orderBy('name')
    .execute();
}

/** One domain of an organization, unless it was removed. */
export function domainRow(read: Reader, organizationId: string, id: string): Promise<DomainRow | undefined> {
  return read
    .selectFrom('domains')
    .selectAll()
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .where('state', '<>', 'removed')
    .executeTakeFirst();
}

export function domainRowById(read: Reader, id: string): Promise<DomainRow | undefined> {
  return read.selectFrom('domains').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function hasDomain(read: Reader, organizationId: string, name: string): Promise<boolean> {
  const found = await read
    .selectFrom('domains')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('name', '=', name)
    .where('state', '<>', 'removed')
    .executeTakeFirst();
  return found !== undefined;
}

/** Name of another organization that has the name verified now (rule K6). */
export async function verifiedElsewhere(
  read: Reader,
  organizationId: string,
  name: string,
): Promise<string | null> {
  const found = await read
    .selectFrom('domains')
    .innerJoin('organizations', 'organizations.id', 'domains.organization_id')
    .select('organizations.name as organization')
    .where('domains.name', '=', name)
    .where('domains.state', 'in', ['verified', 'failing'])
    .where('domains.organization_id', '<>', organizationId)
    .executeTakeFirst();
  return found?.organization ?? null;
}

/** Domains whose next check has come, the longest overdue first. */
export async function dueDomains(read: Reader, now: number): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('domains')
    .select('id')
    .where('next_check_at', 'is not', null)
    .where('next_check_at', '<=', now)
    .orderBy('next_check_at')
    .execute();
  return rows.map(({ id }) => id);
}

export async function insertDomain(
  write: Writer,
  domain: { id: string; organizationId: string; name: string; unicodeName: string; now: number },
): Promise<void> {
  await write
    .insertInto('domains')
    .values({
      id: domain.id,
      organization_id: domain.organizationId,
      name: domain.name,
      unicode_name: domain.unicodeName,
      state: 'pending',
      claim_mode: 'selected',
      added_at: domain.now,
      next_check_at: domain.now,
    })
    .execute();
}

export async function updateDomain(
  write: Writer,
  id: string,
  change: Partial<Omit<DomainRow, 'id' | 'organization_id' | 'name' | 'unicode_name' | 'added_at'>>,
): Promise<void> {
  await write.updateTable('domains').set(change).where('id', '=', id).execute();
}

export function standingOf(row: DomainRow): Standing {
  return {
    state: row.state,
    verifiedAt: row.verified_at,
    verifiedMethod: row.verified_method,
    failingSince: row.failing_since,
    misses: row.misses,
    lapsesAt: row.lapses_at,
  };
}

export function columnsOf(standing: Standing): Partial<DomainRow> {
  return {
    state: standing.state,
    verified_at: standing.verifiedAt,
    verified_method: standing.verifiedMethod,
    failing_since: standing.failingSince,
    misses: standing.misses,
    lapses_at: standing.lapsesAt,
  };
}
