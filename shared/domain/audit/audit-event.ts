import { z } from 'zod';
import { Instant } from '../ids';

export const auditOutcomes = ['done', 'refused', 'failed'] as const;
export const AuditOutcome = z.enum(auditOutcomes);
export type AuditOutcome = z.infer<typeof AuditOutcome>;

/** One thing that happened, or was refused (rule E1). */
export const AuditEvent = z.object({
  /** Its number in the trail of the store; gapless. */
  seq: z.number().int().positive(),
  at: Instant,
  organizationId: z.string().nullable(),
  operator: z.string(),
  /** Feature and verb, for example `domains.add`. */
  action: z.string(),
  outcome: AuditOutcome,
  subjectType: z.string(),
  subjectId: z.string().nullable(),
  /** What the subject was called then; null once erased. */
  subjectLabel: z.string().nullable(),
  jobId: z.string().nullable(),
  reason: z.string().nullable(),
  /** Plain JSON data; null where there was nothing to tell or it was erased. */
  before: z.json(),
  after: z.json(),
  /** The personal fields were erased (rule L2). */
  erased: z.boolean(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** Which events a list shows. Null and the empty text leave a field open. */
export const AuditFilter = z.strictObject({
  /** `organization` leaves out what belongs to the store as a whole or to other organizations. */
  scope: z.enum(['organization', 'store']).default('organization'),
  action: z.string().max(100).nullable().default(null),
  outcome: AuditOutcome.nullable().default(null),
  /** The exact id of a subject: an account, a domain, a job … */
  subjectId: z.string().max(128).nullable().default(null),
  operator: z.string().max(120).nullable().default(null),
  from: Instant.nullable().default(null),
  /** Exclusive. */
  until: Instant.nullable().default(null),
  /** Found in the subject, the reason or the operator, upper and lower case alike. */
  search: z.string().max(200).default(''),
});
export type AuditFilter = z.infer<typeof AuditFilter>;
