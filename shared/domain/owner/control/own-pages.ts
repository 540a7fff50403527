import { profileEmailPage } from '../profile-sign';
import type { OwnerAct } from './owner-act';

export interface OwnPage {
  readonly label: string;
  readonly address: string;
  /** What to do there, in order. */
  readonly steps: readonly string[];
}

/** Where an owner does the same on the service itself; Claimdesk changes only its own store. */
export const ownPages = {
  'change-name': {
    label: 'Profile and visibility',
    address: 'https://id.atlassian.com/manage-profile/profile-and-visibility',
    steps: [
      'Open the page and log in.',
      'Change the full name.',
      'Leave the field: the page saves by itself.',
    ],
  },
  'change-picture': {
    label: 'Profile and visibility',
    address: 'https://id.atlassian.com/manage-profile/profile-and-visibility',
    steps: ['Open the page and log in.', 'Choose the picture, then a new photo.', 'Save it.'],
  },
  'change-email': {
    label: 'E-mail',
    address: profileEmailPage,
    steps: [
      'Open the page and log in.',
      'Type the new address and the password, then save.',
      'Open the mail at the new address and follow its link: until then the old address stays.',
    ],
  },
  'delete-account': {
    label: 'Account preferences',
    address: 'https://id.atlassian.com/manage-profile/account-preferences',
    steps: [
      'Save what you want to keep: repositories in your own workspace die with the account.',
      'Open the page, log in and choose to delete the account.',
      'You have 14 days to cancel; a mail says how.',
    ],
  },
  'cancel-deletion': {
    label: 'The mail about the deletion',
    address: 'https://id.atlassian.com/login',
    steps: ['Open the mail that confirmed the deletion.', 'Follow its link before the last day, and log in.'],
  },
} as const satisfies Record<OwnerAct, OwnPage>;
