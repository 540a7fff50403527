import type { Organization } from '../../../../shared/contract/organizations';
import { OrganizationId } from '../../../../shared/domain/ids';
import type { Reader, Writer } from '../../store/access';

/** Setting that remembers which organization the next start opens. */
const lastUsedKey = 'organizations.last-used';

interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: number;
}

const toOrganization = ({ id, name, created_at }: OrganizationRow): Organization => ({
  id: OrganizationId.parse(id),
  name,
  createdAt: created_at,
});

/** All organizations of the store, by name. */
export async function allOrganizations(read: Reader): Promise<Organization[]> {
  const rows = await read
    .selectFrom('organizations')
    .select(['id', 'name', 'created_at'])
    .orderBy('name_key')
    .execute();
  return rows.map(toOrganization);
}

export async function findOrganization(read: Reader, id: string): Promise<Organization | undefined> {
  const row = await read
    .selectFrom('organizations')
    .select(['id', 'name', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toOrganization(row);
}

/** The organization that has this name or one nobody could tell from it. */
export async function findByNameKey(read: Reader, nameKey: string): Promise<Organization | undefined> {
  const row = await read
    .selectFrom('organizations')
    .select(['id', 'name', 'created_at'])
    .where('name_key', '=', nameKey)
    .executeTakeFirst();
  return row && toOrganization(row);
}

export async function insertOrganization(
  write: Writer,
  organization: Organization,
  nameKey: string,
): Promise<void> {
  const { id, name, createdAt } = organization;
  await write
    .insertInto('organizations')
    .values({ id, name, name_key: nameKey, created_at: createdAt })
    .execute();
}

export async function renameOrganizationRow(
  write: Writer,
  id: string,
  name: string,
  nameKey: string,
): Promise<void> {
  await write.updateTable('organizations').set({ name, name_key: nameKey }).where('id', '=', id).execute();
}

/** @returns the id that was last switched to, whether or not it still exists */
export async function readLastUsed(read: Reader): Promise<string | null> {
  const row = await read
    .selectFrom('settings')
    .select('value')
    .where('key', '=', lastUsedKey)
    .executeTakeFirst();
  if (!row) return null;
  const value: unknown = JSON.parse(row.value);
  return typeof value === 'string' ? value : null;
}

export async function writeLastUsed(write: Writer, id: string): Promise<void> {
  const value = JSON.stringify(id);
  await write
    .insertInto('settings')
    .values({ key: lastUsedKey, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
