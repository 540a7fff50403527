import { z } from 'zod';
import { ProfileSign } from '../profile-sign';

/** A calendar day as somebody remembers it, `2026-03-14`; null where it is not known. */
const Day = z.iso.date().nullable();
const Words = z.string().trim().max(2_000);
const Line = z.string().trim().max(200);
const Address = z.string().trim().max(320);

/** Whether a person still reads the mail of an address. */
export const mailboxes = ['yes', 'no', 'unsure'] as const;
export const Mailbox = z.enum(mailboxes);
export type Mailbox = z.infer<typeof Mailbox>;

/** What may sit in the account. */
export const stakes = ['repositories', 'boards', 'pages', 'billing', 'apps', 'other'] as const;
export const Stake = z.enum(stakes);
export type Stake = z.infer<typeof Stake>;

/** What a person may have tried already. */
export const attempts = [
  'password-reset',
  'single-sign-on',
  'asked-organization',
  'asked-support',
  'asked-community',
] as const;
export const Attempt = z.enum(attempts);
export type Attempt = z.infer<typeof Attempt>;

/** Everything a dossier asks. Nothing is required: it is filled over days, in any order. */
export const DossierAnswers = z.strictObject({
  shown: z.strictObject({
    sign: ProfileSign.nullable(),
    /** The message, letter for letter. */
    words: Words,
    organization: Line,
    firstSeen: Day,
    belongs: z.boolean().nullable(),
  }),
  addresses: z.strictObject({
    mailbox: Mailbox.nullable(),
    former: z.array(z.strictObject({ email: Address, mailbox: Mailbox })).max(10),
    owner: Line,
    since: Day,
  }),
  stake: z.strictObject({ kinds: z.array(Stake).max(stakes.length), details: Words }),
  tried: z.strictObject({ attempts: z.array(Attempt).max(attempts.length), details: Words }),
  access: z.strictObject({
    lockedOut: z.boolean().nullable(),
    since: Day,
    /** What the login shows instead, letter for letter. */
    loginSays: Words,
    otherAccount: z.boolean().nullable(),
    /** Where the person can be reached. */
    reach: Line,
  }),
  /** Ids of the steps that were ticked. */
  done: z.array(z.string().max(40)).max(40),
});
export type DossierAnswers = z.infer<typeof DossierAnswers>;

export const noAnswers: DossierAnswers = {
  shown: { sign: null, words: '', organization: '', firstSeen: null, belongs: null },
  addresses: { mailbox: null, former: [], owner: '', since: null },
  stake: { kinds: [], details: '' },
  tried: { attempts: [], details: '' },
  access: { lockedOut: null, since: null, loginSays: '', otherAccount: null, reach: '' },
  done: [],
};
