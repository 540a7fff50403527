/** The three ways of letting an account go, told apart at the moment of choice. */
export const endings = ['deactivate', 'delete', 'unclaim'] as const;
export type Ending = (typeof endings)[number];

interface EndingWords {
  readonly title: string;
  readonly ends: string;
  readonly stays: string;
  readonly undo: string;
  readonly billed: string;
}

export const endingWords = {
  deactivate: {
    title: 'Deactivate',
    ends: 'All access, at once. Workspaces and repositories of their own cannot be reached either.',
    stays: 'The account with its address, content, roles and groups. The name is marked as deactivated.',
    undo: 'Yes, at any time: reactivate.',
    billed: 'Nobody, while it is deactivated. A suspended account, by contrast, may still be counted.',
  },
  delete: {
    title: 'Delete',
    ends: 'All access, at once. After 14 days name, address, picture and profile are erased, and the Bitbucket workspace of their own goes too.',
    stays: 'What they made for others, signed “Former user”. The address stays taken for the 14 days.',
    undo: 'For 14 days: cancel the deletion. Never after that.',
    billed: 'Nobody.',
  },
  unclaim: {
    title: 'Unclaim',
    ends: 'Your say over the account: its policy, deactivating and deleting it.',
    stays: 'All access and content. The owner alone controls the account, address included.',
    undo: 'Claim it again, as long as the domain is verified and the address is on it.',
    billed: 'Your organization, for each app the person still uses.',
  },
} as const satisfies Record<Ending, EndingWords>;

export const endingQuestions = {
  ends: 'What ends',
  stays: 'What stays',
  undo: 'Can it be undone',
  billed: 'Who is billed',
} as const satisfies Record<Exclude<keyof EndingWords, 'title'>, string>;
