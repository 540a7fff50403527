import type { AccountCheck } from './account-check';

/**
 * What to write to support when the organization is unknown or the login is lost. Brackets mark what only the
 * person can fill in.
 *
 * @param email the address of the account in question
 * @returns the letter, or null when the outcome of the check needs none
 */
export function disputeLetter(email: string, { route, managedBy }: AccountCheck): string | null {
  if (route === 'dispute') return letter(email, messageSeen(managedBy), whatIAsk);
  if (route === 'dispute-locked-out') return letter(email, lockedOut(managedBy), whatIAsk);
  return null;
}

const whatIAsk = [
  'I ask you to put me in touch with the admin of that organization and to make them aware of this account.',
  'Until this is settled, the account should neither be deleted nor get another address.',
];

function messageSeen(managedBy: string | null): string[] {
  return [
    `The profile page shows under the address that ${managedBy ?? '[name of the organization]'} manages the account.`,
    'I do not belong to that organization and did not agree to this.',
    'I saw the message first on [date]. A screenshot is attached.',
  ];
}

function lockedOut(managedBy: string | null): string[] {
  return [
    'I can no longer log in to it. Since [date] the login shows: [text of the page].',
    managedBy === null
      ? 'I believe that an organization claimed the domain of the address: [name, if you know it].'
      : `I believe that ${managedBy} claimed the domain of the address.`,
    'I write from another account because the lost one cannot be used to contact you.',
  ];
}

function letter(email: string, facts: readonly string[], ask: readonly string[]): string {
  return [
    `Subject: Dispute about the managed account ${email}`,
    '',
    'Hello,',
    '',
    `this is about the Atlassian account with the address ${email}.`,
    ...facts,
    '',
    'What I use it for: [for example private Bitbucket repositories, since which year].',
    '',
    ...ask,
    '',
    '[Your name, and an address where you can be reached]',
  ].join('\n');
}
