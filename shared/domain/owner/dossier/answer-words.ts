import type { Attempt, Mailbox, Stake } from './answers';

export const mailboxLabels = {
  yes: 'I read its mail',
  no: 'I no longer get its mail',
  unsure: 'I am not sure',
} as const satisfies Record<Mailbox, string>;

export const stakeLabels = {
  repositories: 'Private Bitbucket repositories',
  boards: 'Boards and work items',
  pages: 'Pages and documents',
  billing: 'Paid subscriptions or invoices',
  apps: 'Apps or sites that I run with it',
  other: 'Something else',
} as const satisfies Record<Stake, string>;

export const attemptLabels = {
  'password-reset': 'Reset the password',
  'single-sign-on': 'Used the single sign-on of a school or employer',
  'asked-organization': 'Asked the organization',
  'asked-support': 'Asked Atlassian support',
  'asked-community': 'Asked in the community',
} as const satisfies Record<Attempt, string>;

export function yesNo(answer: boolean | null): string {
  if (answer === null) return '';
  return answer ? 'Yes' : 'No';
}
