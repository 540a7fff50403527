import { z } from 'zod';

/** Who asks. An `org-admin` is an admin of the organization at hand, whether or not it manages the account. */
export const actors = ['owner', 'org-admin', 'outsider'] as const;
export const Actor = z.enum(actors);
export type Actor = z.infer<typeof Actor>;

/** Who holds the open claim on the account, seen from the organization at hand (rule K1). */
export const managers = ['nobody', 'this-organization', 'another-organization'] as const;
export const Manager = z.enum(managers);
export type Manager = z.infer<typeof Manager>;

/**
 * Who manages an account, seen from one organization (rule K1).
 * @param managedBy the organization that holds the open claim; null where none does
 */
export function managerSeenBy(organizationId: string, managedBy: string | null): Manager {
  if (managedBy === null) return 'nobody';
  return managedBy === organizationId ? 'this-organization' : 'another-organization';
}

/** A column of the matrix: an actor together with the kind of account before them. */
export const columns = ['owner-personal', 'owner-managed', 'admin-managed', 'anyone-else'] as const;
export type Column = (typeof columns)[number];

/**
 * The column that speaks for an actor. An admin counts as an admin only where their own organization holds the
 * claim; before every other account they are anyone else (rule M1).
 */
export function columnFor(actor: Actor, manager: Manager): Column {
  if (actor === 'owner') return manager === 'nobody' ? 'owner-personal' : 'owner-managed';
  return actor === 'org-admin' && manager === 'this-organization' ? 'admin-managed' : 'anyone-else';
}
