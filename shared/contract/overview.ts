import { z } from 'zod';
import { AccountStatus } from '../domain/accounts/account';
import { DomainId, Instant, OrganizationId } from '../domain/ids';
import { ImportVariant } from '../domain/imports/variant';
import { GuidedTask, TaskState } from '../domain/overview/guided-tasks';
import { query } from './procedure';

const Count = z.number().int().nonnegative();

/** Accounts of one mail domain, registered with the organization or not. */
const DomainCounts = z.object({
  name: z.string(),
  unicodeName: z.string(),
  domainId: DomainId.nullable(),
  personal: Count,
  managed: Count,
});
export type DomainCounts = z.infer<typeof DomainCounts>;

/** A domain that waits for its proof, or has lost it. */
const DomainInNeed = z.object({
  domainId: DomainId,
  unicodeName: z.string(),
  state: z.enum(['pending', 'failing', 'lapsed']),
  addedAt: Instant,
  failingSince: Instant.nullable(),
  lapsesAt: Instant.nullable(),
  nextCheckAt: Instant.nullable(),
  openClaims: Count,
});
export type DomainInNeed = z.infer<typeof DomainInNeed>;

const EndingException = z.object({
  id: z.string(),
  email: z.string(),
  reason: z.string(),
  expiresAt: Instant,
});

const LastImport = z.object({
  fileName: z.string(),
  variant: ImportVariant,
  at: Instant,
  /** Rows in the file = imported + unchanged + refused (rule E2). */
  rows: Count,
  imported: Count,
  unchanged: Count,
  refused: Count,
});

export const Overview = z.object({
  accounts: z.object({
    total: Count,
    personal: Count,
    managed: Count,
    byStatus: z.array(z.object({ status: AccountStatus, count: Count })),
    /** The largest domains first. */
    byDomain: z.array(DomainCounts),
    /** What the list of domains leaves out. */
    otherDomains: z.object({ domains: Count, accounts: Count }),
  }),
  attention: z.array(DomainInNeed),
  endingExceptions: z.object({ total: Count, withinDays: Count, soonest: z.array(EndingException) }),
  lastImport: LastImport.nullable(),
  tasks: z.array(z.object({ task: GuidedTask, state: TaskState })),
});
export type Overview = z.infer<typeof Overview>;

export const overviewContract = {
  read: query.input(z.strictObject({ organizationId: OrganizationId })).output(Overview),
};
