import { z } from 'zod';
import { AccountStatus } from '../domain/accounts/account';
import { AccountId, Instant, JobId, OrganizationId, RequestId } from '../domain/ids';
import { BlockerOverride } from '../domain/operations/operation';
import { Manager } from '../domain/permissions/actor';
import { RequestMessage } from '../domain/requests/message';
import { InboxFilter, RequestKind, RequestOrigin, RequestState } from '../domain/requests/request';
import { RequestAct } from '../domain/requests/request-life';
import { Words } from '../domain/requests/words';
import { command, query } from './procedure';
import { OutgoingMessage, sentContract } from './sent-requests';

const Count = z.number().int().nonnegative();
const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const OfRequest = OfOrganization.extend({ requestId: RequestId });
const Several = OfOrganization.extend({ requestIds: z.array(RequestId).min(1).max(500) });
/** What was pasted or the content of a file; far longer than a message may be, so that too much is refused in words. */
const MessageText = z.string().max(1_000_000);

/** One request as the inbox lists it. */
export const RequestSummary = z.object({
  id: RequestId,
  email: z.string(),
  /** Name of the account; null while no account of the organization has the address. */
  name: z.string().nullable(),
  kind: RequestKind,
  /** The new address; only for a change of e-mail. */
  wanted: z.string().nullable(),
  reason: z.string(),
  state: RequestState,
  origin: RequestOrigin,
  writtenAt: Instant,
  receivedAt: Instant,
  /** When it comes to the head of the list; null where nobody waits. */
  remindAt: Instant.nullable(),
  due: z.boolean(),
  decidedAt: Instant.nullable(),
  jobId: JobId.nullable(),
});
export type RequestSummary = z.infer<typeof RequestSummary>;

/** The account a request is about, as the matrix has to know it. */
export const RequestAccount = z.object({
  id: AccountId,
  name: z.string(),
  email: z.string(),
  status: AccountStatus,
  manager: Manager,
  emailConfirmed: z.boolean().nullable(),
  syncedFromIdentityProvider: z.boolean().nullable(),
});
export type RequestAccount = z.infer<typeof RequestAccount>;

export const Request = RequestSummary.extend({
  account: RequestAccount.nullable(),
  /** What an approval brings, while nobody has decided. */
  consequences: z.array(z.object({ tone: z.enum(['effect', 'warning', 'obstacle']), text: z.string() })),
  /** Whether a release may be taken back by the domain's own claiming. */
  takenBack: z.boolean(),
  history: z.array(z.object({ at: Instant, act: RequestAct, by: z.string(), words: z.string().nullable() })),
  /** Whether it came as a message, so that an answer can go back as one. */
  answerable: z.boolean(),
});
export type Request = z.infer<typeof Request>;

/** What a message says and what to know of it before it is taken in. */
export const MessagePreview = z.object({
  message: RequestMessage,
  findings: z.array(z.object({ tone: z.enum(['fine', 'warning']), text: z.string() })),
  /** What taking it in does: a new request, or words and a withdrawal for one that is here. */
  effect: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('new'), note: z.string().nullable() }),
    z.object({ kind: z.literal('joins'), requestId: RequestId, act: z.enum(['answer', 'withdraw']) }),
  ]),
});
export type MessagePreview = z.infer<typeof MessagePreview>;

const Cursor = z.strictObject({ at: Instant, id: RequestId });

export const requestsContract = {
  /**
   * One list of the inbox. What waits is ordered by its reminder, so that what is due comes first; what was decided,
   * newest first. `after` is the last request of the page before, with its reminder or decision.
   */
  list: query
    .input(
      OfOrganization.extend({
        filter: InboxFilter,
        after: Cursor.nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ requests: z.array(RequestSummary), next: Cursor.nullable() })),
  /** How many stand in each list, and how many of those that wait are due. */
  count: query
    .input(OfOrganization)
    .output(z.object({ open: Count, askedBack: Count, decided: Count, due: Count })),
  get: query.input(OfRequest).output(Request),
  /** Reads a message and says what it is, without taking it in. Refuses what fails a check, and says which. */
  preview: query.input(OfOrganization.extend({ text: MessageText })).output(MessagePreview),
  /** Takes a message into the inbox, once. */
  takeIn: command
    .input(OfOrganization.extend({ text: MessageText, origin: z.enum(['file', 'text']) }))
    .output(z.object({ requestId: RequestId })),
  /** Enters a request by hand, as somebody told it. */
  enter: command
    .input(
      OfOrganization.extend({
        email: z.string().max(320),
        kind: RequestKind,
        wanted: z.string().max(320).nullable(),
        words: Words,
      }),
    )
    .output(z.object({ requestId: RequestId })),
  /**
   * Approves requests of one kind as one plan and runs it, unless the settings ask for a typed number or a second
   * admin: then the plan waits on its page. Requests that their plan refuses stay where they are.
   */
  approve: command
    .input(
      Several.extend({
        words: Words.nullable(),
        /** Lets an account that holds the wanted address be moved to a parking address. */
        solving: z.boolean(),
        /** Keeps a released address out of further claims. */
        except: z.boolean(),
        /** Only for one deletion. */
        override: BlockerOverride.nullable(),
      }),
    )
    .output(
      z.object({
        approved: Count,
        /** What the plan refused, each with its reason. */
        left: z.array(z.object({ requestId: RequestId, reason: z.string() })),
        jobId: JobId.nullable(),
        /** False where the plan waits on its page: for the number to be typed, or for a second admin. */
        runs: z.boolean(),
      }),
    ),
  decline: command.input(Several.extend({ words: Words })).output(z.object({ declined: Count })),
  /** Asks the owner back, records an answer or a withdrawal that came by another way, or adds a note. */
  say: command
    .input(OfRequest.extend({ act: z.enum(['ask-back', 'answer', 'withdraw', 'note']), words: Words }))
    .output(z.object({})),
  snooze: command.input(OfRequest.extend({ until: Instant })).output(z.object({})),
  /** Writes the present answer as a signed message, for the way back. */
  answer: command.input(OfRequest).output(OutgoingMessage),
  /** The owner's side. */
  sent: sentContract,
};
