import { z } from 'zod';
import { AccountId, Instant } from '../ids';

export const accountStatuses = ['active', 'deactivated', 'deletion-pending', 'deleted'] as const;
export const AccountStatus = z.enum(accountStatuses);
export type AccountStatus = z.infer<typeof AccountStatus>;

/** Derived from claims, never stored (rule K1). */
export const accountKinds = ['personal', 'managed'] as const;
export const AccountKind = z.enum(accountKinds);
export type AccountKind = z.infer<typeof AccountKind>;

export const organizationRoles = ['none', 'member', 'admin'] as const;
export const OrganizationRole = z.enum(organizationRoles);
export type OrganizationRole = z.infer<typeof OrganizationRole>;

/** What the last import said about a claim held outside this store. */
export const reportedClaims = ['unknown', 'none', 'this-organization', 'another-organization'] as const;
export const ReportedClaim = z.enum(reportedClaims);
export type ReportedClaim = z.infer<typeof ReportedClaim>;

/** One app as an export names it: its sites and when the person was last seen there. */
export const AppAccess = z.object({
  app: z.string().max(200),
  site: z.string().max(200).nullable(),
  lastSeen: Instant.nullable(),
});
export type AppAccess = z.infer<typeof AppAccess>;

/** What an import knows of one account; `null` means the file did not say. */
export const ImportedAccount = z.object({
  id: AccountId,
  name: z.string().max(255),
  email: z.string().max(511),
  status: AccountStatus.nullable(),
  role: OrganizationRole.nullable(),
  lastActive: Instant.nullable(),
  /** true when the file has an activity column, so that `lastActive: null` means "never". */
  activityKnown: z.boolean(),
  added: Instant.nullable(),
  emailConfirmed: z.boolean().nullable(),
  reportedClaim: ReportedClaim,
  billable: z.boolean().nullable(),
  twoStep: z.boolean().nullable(),
  policy: z.string().max(255).nullable(),
  apps: z.array(AppAccess),
  groups: z.array(z.string().max(255)),
});
export type ImportedAccount = z.infer<typeof ImportedAccount>;
