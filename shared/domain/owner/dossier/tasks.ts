import type { DossierAnswers } from './answers';

/** The parts of a dossier, in the order in which they are best filled. */
export const dossierParts = ['shown', 'addresses', 'stake', 'tried', 'access'] as const;
export type DossierPart = (typeof dossierParts)[number];

export const dossierPartLabels = {
  shown: 'What your profile page shows',
  addresses: 'Your addresses',
  stake: 'What is at stake',
  tried: 'What you have tried',
  access: 'Whether you can log in',
} as const satisfies Record<DossierPart, string>;

export interface DossierTask {
  readonly part: DossierPart;
  readonly state: 'open' | 'begun' | 'done';
  /** What is still missing, or what was said, as a sentence. */
  readonly sentence: string;
}

/** Where each part of a dossier stands. Every part may stay open: what is known can be sent as it is. */
export function dossierTasks(answers: DossierAnswers): readonly DossierTask[] {
  return dossierParts.map((part) => ({ part, ...standings[part](answers) }));
}

type Standing = Omit<DossierTask, 'part'>;

const done = (sentence: string): Standing => ({ state: 'done', sentence });
const begun = (sentence: string): Standing => ({ state: 'begun', sentence });
const open = (sentence: string): Standing => ({ state: 'open', sentence });

const standings = {
  shown({ shown }) {
    if (shown.sign === null) return open('The message under your address, letter for letter.');
    if (shown.sign === 'cannot-log-in' || shown.sign === 'not-looked') {
      return shown.organization === ''
        ? begun('Name the organization, if you know it.')
        : done(`You believe it is ${shown.organization}.`);
    }
    if (shown.organization === '') return begun('The name of the organization is still missing.');
    if (shown.firstSeen === null) return begun('Say when you first saw it; about is enough.');
    return done(`It names ${shown.organization}.`);
  },
  addresses({ addresses }) {
    if (addresses.mailbox === null) return open('Whether you still read the mail of the address.');
    if (addresses.owner === '') return begun('Say who gave you the address.');
    const former = addresses.former.length;
    return done(
      former === 0
        ? 'One address, and who gave it to you.'
        : `This address and ${former} former ${former === 1 ? 'one' : 'ones'}.`,
    );
  },
  stake({ stake }) {
    if (stake.kinds.length === 0 && stake.details === '')
      return open('What you would lose with the account.');
    if (stake.details === '') return begun('Say in a sentence what it is and since when.');
    return done('What you would lose is described.');
  },
  tried({ tried }) {
    if (tried.attempts.length === 0 && tried.details === '')
      return open('Whom you asked, and what came of it.');
    if (tried.details === '') return begun('Say in a sentence what came of it.');
    return done('What you tried is described.');
  },
  access({ access }) {
    if (access.lockedOut === null) return open('Whether you still get in, and where you can be reached.');
    if (access.reach === '') return begun('Say where you can be reached if this account fails.');
    return done(
      access.lockedOut ? 'You are locked out and can be reached.' : 'You get in and can be reached.',
    );
  },
} as const satisfies Record<DossierPart, (answers: DossierAnswers) => Standing>;
