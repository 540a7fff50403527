import { z } from 'zod';
import { Instant, OrganizationId } from '../domain/ids';
import { OrganizationName } from '../domain/organizations/organization-name';
import { command, query } from './procedure';

export const Organization = z.object({ id: OrganizationId, name: z.string(), createdAt: Instant });
export type Organization = z.infer<typeof Organization>;

const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const Count = z.number().int().nonnegative();

/** What deleting an organization would take along, and what speaks against it. */
export const OrganizationHoldings = z.object({
  accounts: Count,
  openClaims: Count,
  domains: Count,
  plans: Count,
  unfinishedJobs: Count,
});
export type OrganizationHoldings = z.infer<typeof OrganizationHoldings>;

export const organizationsContract = {
  /** All organizations of the store by name, and the one that was used last. */
  list: query.output(z.object({ organizations: z.array(Organization), lastUsed: OrganizationId.nullable() })),
  holdings: query.input(OfOrganization).output(OrganizationHoldings),
  create: command.input(z.strictObject({ name: OrganizationName })).output(Organization),
  rename: command
    .input(z.strictObject({ organizationId: OrganizationId, name: OrganizationName }))
    .output(Organization),
  /** Switches to an organization: the next start opens it again. */
  use: command.input(OfOrganization).output(Organization),
  /** Deletes an organization with everything imported into it; the audit trail stays. */
  remove: command
    .input(z.strictObject({ organizationId: OrganizationId, typedName: z.string().max(200) }))
    .output(z.object({ accounts: Count })),
};
