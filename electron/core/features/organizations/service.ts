import type { Organization } from '../../../../shared/contract/organizations';
import { OrganizationId } from '../../../../shared/domain/ids';
import { organizationNameKey } from '../../../../shared/domain/organizations/organization-name';
import { NotFound, Refused } from '../../failures';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import {
  allOrganizations,
  findByNameKey,
  findOrganization,
  insertOrganization,
  readLastUsed,
  renameOrganizationRow,
  writeLastUsed,
} from './queries';

/** All organizations by name, and the one the next start opens: the last used, else the first. */
export async function listOrganizations(
  read: Reader,
): Promise<{ organizations: Organization[]; lastUsed: OrganizationId | null }> {
  const organizations = await allOrganizations(read);
  const remembered = await readLastUsed(read);
  const lastUsed = organizations.find(({ id }) => id === remembered) ?? organizations[0];
  return { organizations, lastUsed: lastUsed?.id ?? null };
}

/** @throws NotFound */
export async function getOrganization(read: Reader, id: string): Promise<Organization> {
  const organization = await findOrganization(read, id);
  if (!organization) throw new NotFound('This organization');
  return organization;
}

/**
 * Creates an organization and makes it the one in use.
 *
 * @throws Refused when another one has that name
 */
export async function createOrganization(unit: Unit, name: string): Promise<Organization> {
  const nameKey = await freeNameKey(unit, name, null);
  const organization = { id: OrganizationId.parse(unit.newId()), name, createdAt: unit.now };
  await insertOrganization(unit.write, organization, nameKey);
  await writeLastUsed(unit.write, organization.id);
  await unit.audit({
    organizationId: organization.id,
    action: 'organizations.create',
    subject: subjectOf(organization),
    after: { name },
  });
  return organization;
}

/**
 * Renames an organization; everything it holds keeps pointing at it.
 *
 * @throws NotFound, or Refused when another one has that name
 */
export async function renameOrganization(unit: Unit, id: string, name: string): Promise<Organization> {
  const before = await getOrganization(unit.write, id);
  const nameKey = await freeNameKey(unit, name, id);
  await renameOrganizationRow(unit.write, id, name, nameKey);
  const after = { ...before, name };
  await unit.audit({
    organizationId: id,
    action: 'organizations.rename',
    subject: subjectOf(after),
    before: { name: before.name },
    after: { name },
  });
  return after;
}

/** Remembers the organization that was switched to. */
export async function useOrganization(unit: Unit, id: string): Promise<Organization> {
  const organization = await getOrganization(unit.write, id);
  await writeLastUsed(unit.write, id);
  await unit.audit({ organizationId: id, action: 'organizations.use', subject: subjectOf(organization) });
  return organization;
}

export function subjectOf({ id, name }: Organization): { type: string; id: string; label: string } {
  return { type: 'organization', id, label: name };
}

async function freeNameKey(unit: Unit, name: string, ownId: string | null): Promise<string> {
  const nameKey = organizationNameKey(name);
  const holder = await findByNameKey(unit.write, nameKey);
  if (holder && holder.id !== ownId) {
    throw new Refused(
      null,
      `There is already an organization named ${holder.name}.`,
      'Choose another name, or switch to that organization.',
    );
  }
  return nameKey;
}
