import type { Message } from './message';

const day = 24 * 3_600_000;
export const furthestAheadDays = 1;
export const oldestDays = 90;

/** Said wherever a message is taken in. */
export const noProofOfAuthor =
  'This message does not prove who wrote it. The signature shows only that nothing changed since it was written; anybody with Claimdesk can write one in any name.';
export const howToCheckAuthor =
  'Before you act on it, ask the person by a way you know already: speak to them, or call the number you have on file.';

/** What is known here about a message besides its content. */
export interface MessageSurroundings {
  readonly now: number;
  /** The organization whose inbox it is taken into. */
  readonly organization: string;
  readonly signer: string;
  /** The key of the last message about the same address; null where there was none. */
  readonly lastSigner: string | null;
  /** Whether an account of the organization has the address. */
  readonly accountKnown: boolean;
}

export interface MessageFinding {
  readonly tone: 'fine' | 'warning';
  readonly text: string;
}

/** What to know before a message that passed every check is taken in; warnings do not stop it. */
export function findingsOf(message: Message, around: MessageSurroundings): readonly MessageFinding[] {
  return [
    { tone: 'fine', text: 'The signature fits: nothing was changed since it was written.' },
    clock(message.writtenAt, around.now),
    organization(message.organization, around.organization),
    key(around),
    account(message.email, around.accountKnown),
  ];
}

function clock(writtenAt: number, now: number): MessageFinding {
  if (writtenAt > now + furthestAheadDays * day) {
    return {
      tone: 'warning',
      text: 'It claims to be written in the future. The clock of that computer, or of this one, is wrong.',
    };
  }
  if (writtenAt < now - oldestDays * day) {
    return {
      tone: 'warning',
      text: `It was written more than ${oldestDays} days ago. Ask whether it still stands.`,
    };
  }
  return { tone: 'fine', text: `It was written within the last ${oldestDays} days.` };
}

function organization(named: string, here: string): MessageFinding {
  return sameName(named, here)
    ? { tone: 'fine', text: `It is addressed to ${here}.` }
    : { tone: 'warning', text: `It is addressed to “${named}”, and this is the inbox of ${here}.` };
}

function key({ signer, lastSigner }: MessageSurroundings): MessageFinding {
  if (lastSigner === null) {
    return { tone: 'fine', text: 'It is the first message about this address, so its key is new here.' };
  }
  return signer === lastSigner
    ? { tone: 'fine', text: 'It has the same key as the last message about this address.' }
    : {
        tone: 'warning',
        text: 'It has another key than the last message about this address. It comes from another computer, or from somebody else.',
      };
}

function account(email: string, known: boolean): MessageFinding {
  return known
    ? { tone: 'fine', text: `An account here has the address ${email}.` }
    : {
        tone: 'warning',
        text: `No account here has the address ${email}. It can be taken in, but not be approved until an import brings the account.`,
      };
}

/** Whether two people mean the same organization: by its name, without regard to case and blanks. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}
