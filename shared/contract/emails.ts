import { z } from 'zod';
import { AccountKind, AccountStatus } from '../domain/accounts/account';
import { longestEmail, longestReason, mostChanges, mostFileRows } from '../domain/emails/limits';
import { AccountId, Instant, JobId, OrganizationId, UploadId } from '../domain/ids';
import { Job } from '../domain/jobs/job';
import { ItemReason } from '../domain/jobs/job-item';
import { WrittenExport } from './exports';
import { command, query } from './procedure';

const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const Count = z.number().int().nonnegative();
const Wanted = z.string().max(longestEmail);
const Reason = z.string().trim().max(longestReason).nullable();

/** An account as a person sees it beside a change. */
export const ChangeAccount = z.object({
  id: AccountId,
  name: z.string(),
  email: z.string(),
  kind: AccountKind,
  /** Who holds the claim, seen from this organization. */
  manager: z.enum(['nobody', 'this-organization', 'another-organization']),
  status: AccountStatus,
  /** Last day of a running deletion; null where none runs. */
  until: Instant.nullable(),
});
export type ChangeAccount = z.infer<typeof ChangeAccount>;

/** One step of a change: an account gets an address that is free at that moment. */
export const ChangeStep = z.object({
  accountId: AccountId,
  name: z.string(),
  from: z.string(),
  to: z.string(),
  /** Only makes room for the other account. */
  parking: z.boolean(),
});
export type ChangeStep = z.infer<typeof ChangeStep>;

/** `solvable`: another account holds the address and can be moved to a parking address first. */
export const ChangeVerdict = z.enum(['change', 'solvable', 'unchanged', 'refused']);

export const ChangeCheck = z.object({
  account: ChangeAccount,
  verdict: ChangeVerdict,
  /** Why not, or what stands in the way; null where the change can be made as it is. */
  reason: ItemReason.nullable(),
  /** Who holds the wanted address. */
  holder: ChangeAccount.nullable(),
  /** In the order in which they are done; empty where nothing can be. */
  steps: z.array(ChangeStep),
});
export type ChangeCheck = z.infer<typeof ChangeCheck>;

/** Which rows of a file a plan takes; null takes all. */
export const PilotGroup = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('first'), rows: z.number().int().min(1).max(mostFileRows) }),
  /** Rows by the number of their line in the file. */
  z.strictObject({
    kind: z.literal('lines'),
    lines: z.array(z.number().int().positive()).min(1).max(10_000),
  }),
]);
export type PilotGroup = z.infer<typeof PilotGroup>;

const OfFile = OfOrganization.extend({
  uploadId: UploadId,
  /** Whether rings and held addresses are solved with parking addresses. */
  solving: z.boolean(),
  pilot: PilotGroup.nullable(),
});

/** Rows of a file that cannot be done, each with its line and what mends it (rule E2). */
export const RowProblem = z.object({
  line: z.number().int().positive(),
  name: z.string(),
  accountId: z.string(),
  wanted: z.string(),
  reason: ItemReason,
  /** What exactly differs; null where the reason says all. */
  detail: z.string().nullable(),
});
export type RowProblem = z.infer<typeof RowProblem>;

export const FileCheck = z.object({
  fileName: z.string(),
  /** Rows in the file. */
  rows: Count,
  /** Rows the plan would take; taken = change + unchanged + refused. */
  taken: Count,
  change: Count,
  unchanged: Count,
  refused: Count,
  /** Further steps that only make room. */
  parking: Count,
  /** The first refused rows in the order of the file. */
  problems: z.array(RowProblem),
});
export type FileCheck = z.infer<typeof FileCheck>;

/** Changing the addresses of managed accounts (rules K4, L4). */
export const emailsContract = {
  /** What a change of one address would do, and who is in the way. */
  check: query.input(OfOrganization.extend({ accountId: AccountId, email: Wanted })).output(ChangeCheck),
  /** Plans one or more changes in an order that works. */
  plan: command
    .input(
      OfOrganization.extend({
        changes: z
          .array(z.strictObject({ accountId: AccountId, email: Wanted }))
          .min(1)
          .max(mostChanges),
        solving: z.boolean(),
        reason: Reason,
      }),
    )
    .output(z.object({ jobId: JobId })),
  /** Reads an uploaded file of changes and says what a plan of it would do. */
  checkFile: query.input(OfFile).output(FileCheck),
  /** Plans the changes of an uploaded file. The plan is the rehearsal: nothing is changed until it is run. */
  planFile: command.input(OfFile.extend({ reason: Reason })).output(z.object({ jobId: JobId })),
  /** The jobs that changed or are to change addresses, newest first; `before` is the last one of the page before. */
  jobs: query
    .input(OfOrganization.extend({ before: JobId.nullable(), limit: z.number().int().min(1).max(100) }))
    .output(
      z.object({
        jobs: z.array(z.object({ job: Job, fileName: z.string().nullable(), taken: Count.nullable() })),
      }),
    ),
  /** Writes the result file of a job: of a rehearsal as long as it was not run. */
  exportResult: command
    .input(OfOrganization.extend({ jobId: JobId, bom: z.boolean() }))
    .output(WrittenExport),
};
