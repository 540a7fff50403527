import { z } from 'zod';

/** Ids made by Claimdesk: 26 characters, sortable by time (see `electron/core/ports/random.ts`). */
const ownId = z.string().regex(/^[0-9a-z]{26}$/);

export const OrganizationId = ownId.brand<'OrganizationId'>();
export type OrganizationId = z.infer<typeof OrganizationId>;

export const DomainId = ownId.brand<'DomainId'>();
export type DomainId = z.infer<typeof DomainId>;

export const ClaimId = ownId.brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

export const PlanId = ownId.brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

export const JobId = ownId.brand<'JobId'>();
export type JobId = z.infer<typeof JobId>;

export const UploadId = ownId.brand<'UploadId'>();
export type UploadId = z.infer<typeof UploadId>;

export const ImportId = ownId.brand<'ImportId'>();
export type ImportId = z.infer<typeof ImportId>;

export const MappingId = ownId.brand<'MappingId'>();
export type MappingId = z.infer<typeof MappingId>;

/**
 * The service's own account id (`712020:…` or `557057:…`), or `local:<digest>` made from the address where a
 * file brings none. Pattern from the user-management API document.
 */
export const AccountId = z
  .string()
  .regex(/^[a-zA-Z0-9_|:-]{1,128}$/)
  .brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;

/** A UTC instant in integer milliseconds. */
export const Instant = z.number().int();
export type Instant = z.infer<typeof Instant>;

export const SavedViewId = ownId.brand<'SavedViewId'>();
export type SavedViewId = z.infer<typeof SavedViewId>;

export const RecipeId = ownId.brand<'RecipeId'>();
export type RecipeId = z.infer<typeof RecipeId>;

export const RequestId = ownId.brand<'RequestId'>();
export type RequestId = z.infer<typeof RequestId>;

export const DisputeId = ownId.brand<'DisputeId'>();
export type DisputeId = z.infer<typeof DisputeId>;

export const DossierId = ownId.brand<'DossierId'>();
export type DossierId = z.infer<typeof DossierId>;

export const DeletionId = ownId.brand<'DeletionId'>();
export type DeletionId = z.infer<typeof DeletionId>;
