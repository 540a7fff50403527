import type { AccountCheck } from './account-check';
import { attemptLabels, stakeLabels } from './dossier/answer-words';
import type { Dossier } from './dossier/dossier';
import { dayOf } from './dossier/sheet';

/** What a letter about a claim says; null becomes a bracket that only the person can fill in. */
interface LetterFacts {
  readonly email: string;
  readonly lockedOut: boolean;
  readonly organization: string | null;
  readonly firstSeen: string | null;
  /** The message on the profile page or at the login, letter for letter. */
  readonly words: string | null;
  readonly uses: string | null;
  readonly tried: string | null;
  readonly reach: string | null;
}

/**
 * What to write to support when the organization is unknown or the login is lost. Brackets mark what only the
 * person can fill in.
 *
 * @param email the address of the account in question
 * @returns the letter, or null when the outcome of the check needs none
 */
export function disputeLetter(email: string, { route, managedBy }: AccountCheck): string | null {
  if (route !== 'dispute' && route !== 'dispute-locked-out') return null;
  return supportLetter({
    ...nothingSaid,
    email,
    organization: managedBy,
    lockedOut: route === 'dispute-locked-out',
  });
}

/** The letters that go with a dossier, filled with what it says. */
export function dossierLetters(dossier: Dossier): {
  readonly support: string;
  readonly organization: string;
} {
  const facts = factsOf(dossier);
  return { support: supportLetter(facts), organization: organizationLetter(facts) };
}

const nothingSaid = {
  lockedOut: false,
  organization: null,
  firstSeen: null,
  words: null,
  uses: null,
  tried: null,
  reach: null,
} as const;

function factsOf({ email, answers }: Dossier): LetterFacts {
  const { shown, stake, tried, access } = answers;
  const lockedOut = access.lockedOut === true;
  const since = lockedOut ? access.since : shown.firstSeen;
  return {
    email,
    lockedOut,
    organization: said(shown.organization),
    firstSeen: since === null ? null : dayOf(Date.parse(since)),
    words: said(lockedOut ? access.loginSays : shown.words),
    uses: said(sentenceOf(stake.kinds.map((kind) => stakeLabels[kind]).join(', '), stake.details)),
    tried: said(
      sentenceOf(tried.attempts.map((attempt) => attemptLabels[attempt]).join(', '), tried.details),
    ),
    reach: said(access.reach),
  };
}

function supportLetter(facts: LetterFacts): string {
  return [
    `Subject: Dispute about the managed account ${facts.email}`,
    '',
    'Hello,',
    '',
    `this is about the Atlassian account with the address ${facts.email}.`,
    ...(facts.lockedOut ? lockedOut(facts) : messageSeen(facts)),
    ...more(facts),
    '',
    'I ask you to put me in touch with the admin of that organization and to make them aware of this account.',
    'Until this is settled, the account should neither be deleted nor get another address.',
    '',
    signature(facts),
  ].join('\n');
}

function organizationLetter(facts: LetterFacts): string {
  return [
    `Subject: Your organization manages my account ${facts.email}`,
    '',
    'Hello,',
    '',
    `the Atlassian account with the address ${facts.email} is mine, and ${facts.organization ?? '[name of the organization]'} manages it. Hand this on to the admin of your Atlassian organization.`,
    ...(facts.lockedOut ? lockedOut(facts) : messageSeen(facts)),
    ...more(facts),
    '',
    'I ask you to open a dispute for this account, and to release it. Your admin can end the claim of a single account; my access and my content stay as they are.',
    'Until this is settled, do not deactivate or delete the account and do not change its address.',
    '',
    signature(facts),
  ].join('\n');
}

function messageSeen({ organization, firstSeen, words }: LetterFacts): string[] {
  return [
    `The profile page shows under the address that ${organization ?? '[name of the organization]'} manages the account.`,
    ...(words === null ? [] : [`It says: “${words}”`]),
    'I do not belong to that organization and did not agree to this.',
    `I saw the message first on ${firstSeen ?? '[date]'}. A screenshot is attached.`,
  ];
}

function lockedOut({ organization, firstSeen, words }: LetterFacts): string[] {
  return [
    `I can no longer log in to it. Since ${firstSeen ?? '[date]'} the login shows: ${words ?? '[text of the page]'}.`,
    organization === null
      ? 'I believe that an organization claimed the domain of the address: [name, if you know it].'
      : `I believe that ${organization} claimed the domain of the address.`,
    'I write from another account because the lost one cannot be used to contact you.',
  ];
}

function more({ uses, tried }: LetterFacts): string[] {
  return [
    '',
    `What I use it for: ${uses ?? '[for example private Bitbucket repositories, since which year]'}`,
    ...(tried === null ? [] : [`What I have tried: ${tried}`]),
  ];
}

function signature({ reach }: LetterFacts): string {
  return reach === null ? '[Your name, and an address where you can be reached]' : `[Your name]\n${reach}`;
}

function sentenceOf(list: string, details: string): string {
  return [list, details].filter((part) => part !== '').join('. ');
}

function said(words: string): string | null {
  return words === '' ? null : words;
}
