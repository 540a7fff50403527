import { z } from 'zod';
import { Instant, OrganizationId, RequestId } from '../domain/ids';
import { longestOrganization } from '../domain/requests/message';
import { RequestKind } from '../domain/requests/request';
import { SentState } from '../domain/requests/sent-state';
import { Words } from '../domain/requests/words';
import { command, query } from './procedure';

const OfSent = z.strictObject({ sentId: RequestId });

/** One request that was written in this store, as its owner sees it. */
export const SentRequest = z.object({
  id: RequestId,
  email: z.string(),
  /** The organization as the owner named it. */
  organization: z.string(),
  kind: RequestKind,
  wanted: z.string().nullable(),
  state: SentState,
  writtenAt: Instant,
  /** Everything that was said, oldest first. */
  said: z.array(
    z.object({
      at: Instant,
      by: z.enum(['owner', 'org-admin']),
      title: z.string(),
      words: z.string(),
      note: z.string().nullable(),
    }),
  ),
  /** The organization of this store into whose inbox it can be put, or was; null where the store holds none. */
  inbox: z.object({ organizationId: OrganizationId, name: z.string(), delivered: z.boolean() }).nullable(),
});
export type SentRequest = z.infer<typeof SentRequest>;

/** A signed message ready to be handed over: copied as text or saved as a file. */
export const OutgoingMessage = z.object({ text: z.string(), file: z.string(), fileName: z.string() });
export type OutgoingMessage = z.infer<typeof OutgoingMessage>;

export const sentContract = {
  list: query.output(z.object({ requests: z.array(SentRequest) })),
  /** Writes and signs a request. Refuses what the owner may do alone, with the place where (rule M1). */
  write: command
    .input(
      z.strictObject({
        email: z.string().max(320),
        /** Whether the profile page names an organization, which means that the account is managed. */
        organization: z.string().trim().max(longestOrganization).nullable(),
        kind: RequestKind,
        wanted: z.string().max(320).nullable(),
        words: Words,
      }),
    )
    .output(SentRequest),
  /** Answers a question of the admin, or withdraws; a message of its own, to be handed over like the first. */
  say: command
    .input(OfSent.extend({ act: z.enum(['answer', 'withdraw']), words: Words.nullable() }))
    .output(SentRequest),
  /** The newest message that was written, as text and as a file. */
  message: query.input(OfSent).output(OutgoingMessage),
  /** Takes in the answer of an admin. */
  takeAnswer: command.input(z.strictObject({ text: z.string().max(1_000_000) })).output(SentRequest),
  /** Puts what was written and not yet handed over straight into the inbox of the organization in this store. */
  deliver: command.input(OfSent).output(SentRequest),
};
