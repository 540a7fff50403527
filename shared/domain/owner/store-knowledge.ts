import { z } from 'zod';

const Name = z.string().max(200);

/**
 * What this machine's store may tell a person about an address: the kind of the account and the organization,
 * and nothing else about anybody.
 */
export const StoreKnowledge = z.object({
  account: z.enum(['unknown', 'personal', 'managed']),
  /** The organization that holds the open claim (rule K1). */
  managedBy: Name.nullable(),
  /** The organization that verified the domain of the address, whether or not it claimed the account. */
  domainVerifiedBy: Name.nullable(),
  /** True when that domain claims its accounts by itself, now and later (rule K3). */
  domainClaimsAll: z.boolean(),
});
export type StoreKnowledge = z.infer<typeof StoreKnowledge>;

export const nothingKnown: StoreKnowledge = {
  account: 'unknown',
  managedBy: null,
  domainVerifiedBy: null,
  domainClaimsAll: false,
};
