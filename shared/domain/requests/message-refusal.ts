/** Largest text that is read as a message, in bytes of UTF-8: a message is a few hundred. */
export const largestMessage = 65_536;

/** Every check that a text must pass before it is taken for a message, in the order in which they are made. */
export const messageChecks = [
  'size',
  'found',
  'whole',
  'one',
  'kind-of-message',
  'version',
  'encoding',
  'form',
  'signature',
  'replay',
] as const;
export type MessageCheck = (typeof messageChecks)[number];

interface RefusalWords {
  /** What happened, as a heading. */
  readonly title: string;
  readonly reason: string;
  readonly nextStep: string;
}

const copyAgain = 'Copy the whole text again, from the line BEGIN to the line END, or ask for the file.';

/** Which check failed and what to do, in words. */
export const messageRefusals = {
  size: {
    title: 'This is too large for a message',
    reason: 'The size check failed: this is larger than 64 KiB, and a message is never that large.',
    nextStep: 'Choose the file that Claimdesk wrote, or paste only the text from BEGIN to END.',
  },
  found: {
    title: 'No message was found',
    reason: 'There is no message of Claimdesk in this.',
    nextStep:
      'Choose a file ending in .claimdesk-request, or paste the text from the line BEGIN to the line END.',
  },
  whole: {
    title: 'This message was cut off',
    reason: 'The end of the message is missing: the text was cut off on its way.',
    nextStep: copyAgain,
  },
  one: {
    title: 'There is more than one message',
    reason: 'There are several different messages in this text.',
    nextStep: 'Paste one message at a time, from its line BEGIN to its line END.',
  },
  'kind-of-message': {
    title: 'This message belongs to the other side',
    reason:
      'This is the other kind of message: requests go to the inbox of the admin, answers to “My requests” of the owner.',
    nextStep: 'Take it in on the other side.',
  },
  version: {
    title: 'This message is newer than this Claimdesk',
    reason: 'A newer version of Claimdesk wrote this message.',
    nextStep: 'Update Claimdesk, then take the message in again.',
  },
  encoding: {
    title: 'This message was damaged on its way',
    reason: 'The encoding check failed: characters were changed, lost or added on the way.',
    nextStep: copyAgain,
  },
  form: {
    title: 'This message is not as Claimdesk writes it',
    reason: 'The form check failed: the message does not hold exactly what a message of Claimdesk holds.',
    nextStep: 'Do not rely on what it says. Ask the person to write and send it again.',
  },
  signature: {
    title: 'This message was changed after it was signed',
    reason: 'The signature check failed: the message was changed after it was written.',
    nextStep:
      'Do not rely on what it says. Ask the person, by another way, what they wrote, and have them send it again.',
  },
  replay: {
    title: 'This message is here already',
    reason: 'This message was taken in already.',
    nextStep: 'Open the request it belongs to.',
  },
} as const satisfies Record<MessageCheck, RefusalWords>;

/** Headings by reason: a refusal travels as its reason and its next step. */
const titleByReason: ReadonlyMap<string, string> = new Map(
  messageChecks.map((check) => [messageRefusals[check].reason, messageRefusals[check].title]),
);

/** What happened to a message that is not taken in, as a heading; null where another rule refused it. */
export function messageRefusalTitle(reason: string): string | null {
  return titleByReason.get(reason) ?? null;
}
