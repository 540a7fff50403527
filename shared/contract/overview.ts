import { z } from 'zod';
import { AccountStatus } from '../domain/accounts/account';
import { DomainId, Instant, OrganizationId } from '../domain/ids';
import { ImportTotals } from '../domain/imports/import-totals';
import { ImportVariant } from '../domain/imports/variant';
import { ActivityRange } from '../domain/overview/activity-range';
import { GuidedTask, TaskState } from '../domain/overview/guided-tasks';
import { Waiting } from '../domain/overview/waiting';
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
  totals: ImportTotals,
});

/** How long ago accounts were last used; an account is in exactly one bucket (rule E2). */
const ActivityBucket = z.object({ range: ActivityRange, count: Count });

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

const OfOrganization = z.strictObject({ organizationId: OrganizationId });

export const overviewContract = {
  read: query.input(OfOrganization).output(Overview),
  /** Requests, plans and disputes that wait for an admin's word. */
  waiting: query.input(OfOrganization).output(Waiting),
  /** Asked apart from the rest, which need not wait for it. */
  activity: query.input(OfOrganization).output(z.object({ buckets: z.array(ActivityBucket) })),
};
