import type { CheckRoute } from './account-check';
import { profileEmailPage } from './profile-sign';

export interface NextStep {
  readonly title: string;
  readonly text: string;
}

const lookAgain: NextStep = {
  title: 'Look at your profile page',
  text: `Open ${profileEmailPage} and read what stands under the address. A managed account says there who manages it; a personal one says nothing.`,
};

const writeFromAnotherAccount: NextStep = {
  title: 'Contact support from another account',
  text: 'The support form asks for a login, and yours does not let you in. Use another account of yours, or make a new one with a private address, and write from there. Name the address of the account you lost, not only the one you write from.',
};

const disputeSteps: readonly NextStep[] = [
  {
    title: 'Write down what you see',
    text: 'Keep a screenshot of the message with the name of the organization, the date, and anything that tells since when it shows.',
  },
  {
    title: 'Open a dispute with Atlassian support',
    text: 'Support puts you in touch with the right admin and makes that admin aware of your account. The letter below says what they need to know.',
  },
  {
    title: 'Change nothing until you have an answer',
    text: 'Do not delete the account and do not make a second one under the same address. What you have made stays yours and stays where it is.',
  },
];

/** What to do for each outcome of the check, in order. */
export const nextSteps = {
  'stay-personal': [
    {
      title: 'Nothing to do',
      text: 'You may change the e-mail, the name and the picture, and delete the account, whenever you like.',
    },
    {
      title: 'Keep it that way',
      text: 'An account follows its address. If the address belongs to a school or an employer, that organization may claim the account one day; a private address keeps it personal.',
    },
  ],
  'may-be-claimed': [
    {
      title: 'Decide before the claim comes',
      text: 'To stay personal, change the e-mail of the account to a private address now. After a claim only the admin can change it.',
    },
    {
      title: 'Take private things out first',
      text: 'Move private repositories, boards and pages to another account while you still can do it alone.',
    },
    { title: 'Look again afterwards', text: 'Check this page once more when you have changed the address.' },
  ],
  'talk-to-admin': [
    {
      title: 'Ask the admin for what you can no longer do yourself',
      text: 'Changing the e-mail, deleting the account and the rules for logging in are theirs. Your name, your picture and the access to your content stay yours while the account is active.',
    },
    {
      title: 'Separate private from work',
      text: 'An admin cannot read what you made privately, but can deactivate the account. Keep private things in an account with a private address.',
    },
  ],
  'find-the-name': [
    {
      title: 'Find out who manages it',
      text: `Open ${profileEmailPage}: the message under the address names the organization. Come back with the name.`,
    },
  ],
  dispute: disputeSteps,
  'dispute-locked-out': [
    {
      title: 'Try the ordinary way first',
      text: 'Reset the password once, and try the single sign-on of your school or employer if you have one. If that works, look at the profile page and check again.',
    },
    writeFromAnotherAccount,
    ...disputeSteps,
  ],
  'look-first': [lookAgain],
} as const satisfies Record<CheckRoute, readonly NextStep[]>;
