import { z } from 'zod';
import { AccountKind, AccountStatus } from '../domain/accounts/account';
import { Decision, DisputeState, longestLetter, longestWords, Opener } from '../domain/disputes/dispute';
import { EntryDetail, EntryKind, EvidenceFile } from '../domain/disputes/entry';
import { LetterTemplate } from '../domain/disputes/letter-template';
import { AccountId, DisputeId, Instant, OrganizationId } from '../domain/ids';
import { largestDossier } from '../domain/owner/dossier/dossier';
import { command, query } from './procedure';

const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const OfDispute = OfOrganization.extend({ disputeId: DisputeId });
const Words = z.string().trim().min(3).max(longestWords);
const Deadline = Instant.min(0).max(8_640_000_000_000_000).nullable();

const DisputedAccount = z.object({
  id: AccountId,
  email: z.string(),
  name: z.string(),
  kind: AccountKind,
  status: AccountStatus,
});

export const DisputeSummary = z.object({
  id: DisputeId,
  account: DisputedAccount,
  openedAt: Instant,
  openedBy: Opener,
  summary: z.string(),
  deadline: Instant.nullable(),
  decision: Decision.nullable(),
  closedAt: Instant.nullable(),
});
export type DisputeSummary = z.infer<typeof DisputeSummary>;

/** One line of a case's timeline; lines are never changed. */
export const DisputeEntry = z.object({
  position: z.number().int(),
  at: Instant,
  by: z.string(),
  kind: EntryKind,
  text: z.string(),
  detail: EntryDetail.nullable(),
});
export type DisputeEntry = z.infer<typeof DisputeEntry>;

export const DisputeCase = DisputeSummary.extend({
  organizationName: z.string(),
  /** The open claim of the organization; null where it holds none. */
  claim: z.object({ domain: z.string(), since: Instant }).nullable(),
  /** Name of another organization of this store that holds the open claim. */
  claimedElsewhere: z.string().nullable(),
  decidedAt: Instant.nullable(),
  decidedBy: z.string().nullable(),
  /** Who would sign a letter now. */
  writer: z.object({ name: z.string(), email: z.string().nullable() }),
  entries: z.array(DisputeEntry),
});
export type DisputeCase = z.infer<typeof DisputeCase>;

const Opened = z.object({ disputeId: DisputeId });

export const disputesContract = {
  /** A page of cases: open ones by deadline, closed ones newest first. */
  list: query
    .input(
      OfOrganization.extend({
        state: DisputeState,
        skip: z.number().int().min(0).max(1_000_000),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ disputes: z.array(DisputeSummary) })),
  count: query.input(OfOrganization).output(
    z.object({
      open: z.number().int().nonnegative(),
      overdue: z.number().int().nonnegative(),
      closed: z.number().int().nonnegative(),
    }),
  ),
  get: query.input(OfDispute).output(DisputeCase),
  /** The open case about an account, if there is one: what the account page shows as a hold (rules K2, L3). */
  ofAccount: query.input(OfOrganization.extend({ accountId: AccountId })).output(
    z.object({
      open: z
        .object({ id: DisputeId, openedAt: Instant, deadline: Instant.nullable(), referred: z.boolean() })
        .nullable(),
      closed: z.number().int().nonnegative(),
    }),
  ),
  /** The account that has an address, to open a case about it; null where none has. */
  findAccount: query
    .input(OfOrganization.extend({ email: z.string().trim().max(320) }))
    .output(z.object({ account: DisputedAccount.nullable() })),
  /** Opens a case with the owner's words or the admin's own. An account has one open case at a time. */
  open: command
    .input(
      OfOrganization.extend({ accountId: AccountId, openedBy: Opener, words: Words, deadline: Deadline }),
    )
    .output(Opened),
  /** Says what a dossier holds and which account it is about, before a case is opened from it. */
  readDossier: query.input(OfOrganization.extend({ dossier: z.string().max(2 * largestDossier) })).output(
    z.object({
      email: z.string(),
      writtenAt: Instant,
      sections: z.array(
        z.object({
          title: z.string(),
          lines: z.array(z.object({ label: z.string(), value: z.string() })),
        }),
      ),
      account: DisputedAccount.nullable(),
    }),
  ),
  /** Opens a case from a dossier file, which proves nothing about who wrote it. */
  takeIn: command
    .input(OfOrganization.extend({ dossier: z.string().max(2 * largestDossier), deadline: Deadline }))
    .output(Opened),
  addNote: command.input(OfDispute.extend({ words: Words })).output(z.object({})),
  /** Notes what somebody looked at. Of a file, name, size and digest are kept, never its content. */
  addEvidence: command
    .input(OfDispute.extend({ words: Words, file: EvidenceFile.nullable() }))
    .output(z.object({})),
  setDeadline: command.input(OfDispute.extend({ deadline: Deadline })).output(z.object({})),
  /** Notes that a letter was sent, with its words as they were sent. */
  recordLetter: command
    .input(
      OfDispute.extend({
        template: LetterTemplate,
        subject: z.string().trim().min(1).max(300),
        body: z.string().trim().min(1).max(longestLetter),
      }),
    )
    .output(z.object({})),
  /** Closes the case: the claim is rightful. The hold lifts. */
  decideRightful: command.input(OfDispute.extend({ because: Words })).output(z.object({})),
  /** Ends the claim, keeps the address from further claims and closes the case, all or nothing. */
  release: command.input(OfDispute.extend({ because: Words })).output(z.object({ claimEnded: z.boolean() })),
  /** Hands the case to Atlassian support. The hold stays until the case is closed. */
  refer: command.input(OfDispute.extend({ because: Words })).output(z.object({})),
  /** Closes a case that was referred. The hold lifts. */
  close: command.input(OfDispute.extend({ because: Words })).output(z.object({})),
};
