import { z } from 'zod';
import { readEmailAddress } from '../accounts/email-address';
import { RequestKind } from './request';
import { CleanWords } from './words';

/** 128 random bits. */
export const MessageId = z.string().regex(/^[0-9a-f]{32}$/);
export const longestOrganization = 200;

const Organization = z
  .string()
  .min(1)
  .max(longestOrganization)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)
  .refine((name) => name.trim() === name);

/** An address in the one form in which the store keeps it. */
const Address = z
  .string()
  .max(320)
  .refine((text) => readEmailAddress(text)?.address === text);

const latest = 8_640_000_000_000_000;
const common = {
  version: z.literal(1),
  id: MessageId,
  writtenAt: z.number().int().min(0).max(latest),
  /** The organization as the writer named it. */
  organization: Organization,
  /** The address of the account it is about. */
  email: Address,
};

export const askActs = ['ask', 'answer', 'withdraw'] as const;

/** What an owner hands over: a request, an answer to a question of the admin, or a withdrawal. */
export const RequestMessage = z
  .strictObject({
    format: z.literal('claimdesk-request'),
    ...common,
    act: z.enum(askActs),
    kind: RequestKind,
    /** The new address; only for a change of e-mail. */
    wanted: Address.nullable(),
    reason: CleanWords,
    /** The message that began it; null for the one that begins. */
    inReplyTo: MessageId.nullable(),
  })
  .refine(({ kind, wanted }) => (kind === 'change-email') === (wanted !== null))
  .refine(({ act, inReplyTo }) => (act === 'ask') === (inReplyTo === null))
  .refine(({ act, reason }) => act === 'withdraw' || reason !== '');
export type RequestMessage = z.infer<typeof RequestMessage>;

export const decisions = ['asked-back', 'approved', 'done', 'declined'] as const;
export const Decision = z.enum(decisions);
export type Decision = z.infer<typeof Decision>;

/** What an admin hands back. */
export const AnswerMessage = z.strictObject({
  format: z.literal('claimdesk-answer'),
  ...common,
  decision: Decision,
  words: CleanWords,
  /** The message that began the request. */
  inReplyTo: MessageId,
});
export type AnswerMessage = z.infer<typeof AnswerMessage>;

export type Message = RequestMessage | AnswerMessage;
export type MessageFormat = Message['format'];

/** A raw Ed25519 key and a signature over the canonical form of the message, both base64url. */
export const Signer = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const Signature = z.string().regex(/^[A-Za-z0-9_-]{86}$/);
const signed = { signature: Signature, signer: Signer };

/** A message as it travels. */
export const SignedRequest = z.strictObject({ message: RequestMessage, ...signed });
export type SignedRequest = z.infer<typeof SignedRequest>;
export const SignedAnswer = z.strictObject({ message: AnswerMessage, ...signed });
export type SignedAnswer = z.infer<typeof SignedAnswer>;
