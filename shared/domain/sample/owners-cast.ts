import type { EntryDetail, EntryKind } from '../disputes/entry';
import type { RequestKind } from '../requests/request';
import type { RequestAct } from '../requests/request-life';

interface RequestScript {
  readonly kind: RequestKind;
  readonly state: 'open' | 'asked-back' | 'declined';
  readonly said: readonly {
    readonly hoursAgo: number;
    readonly act: RequestAct;
    readonly byOwner: boolean;
    readonly words: string;
  }[];
}

interface DisputeScript {
  readonly deadlineInDays: number | null;
  readonly decision: 'rightful' | null;
  readonly lines: readonly {
    readonly daysAgo: number;
    readonly kind: EntryKind;
    readonly text: string;
    readonly detail: EntryDetail | null;
  }[];
}

const asks = (hoursAgo: number, words: string) => ({ hoursAgo, act: 'ask', byOwner: true, words }) as const;
const says = (hoursAgo: number, act: RequestAct, words: string) =>
  ({ hoursAgo, act, byOwner: false, words }) as const;

/** What the owners of the sample ask for. To add a request, add an entry. */
export const requestScripts: readonly RequestScript[] = [
  {
    kind: 'release',
    state: 'open',
    said: [asks(125, 'I opened this account for my thesis in 2016, before I came to Harbourline.')],
  },
  {
    kind: 'change-email',
    state: 'open',
    said: [asks(27, 'I have married and my address changes with my name.')],
  },
  {
    kind: 'delete',
    state: 'open',
    said: [asks(6, 'I leave at the end of the month and want nothing of mine to stay.')],
  },
  {
    kind: 'release',
    state: 'asked-back',
    said: [
      asks(98, 'My private repositories are in this account.'),
      says(50, 'ask-back', 'Which repositories are they, and since when do you have them?'),
    ],
  },
  {
    kind: 'other',
    state: 'declined',
    said: [
      asks(310, 'Could I have a second account for testing?'),
      says(240, 'decline', 'Use the test organization instead; the desk can invite you.'),
    ],
  },
];

/** What the owners of the sample dispute. To add a case, add an entry. */
export const disputeScripts: readonly DisputeScript[] = [
  {
    deadlineInDays: 4,
    decision: null,
    lines: [
      {
        daysAgo: 10,
        kind: 'opened',
        text: 'I registered this account in 2014 for a user group. It was never used for work.',
        detail: { kind: 'origin', origin: 'words' },
      },
      {
        daysAgo: 8,
        kind: 'note',
        text: 'Asked the user group whether the account pays for its site.',
        detail: null,
      },
      { daysAgo: 5, kind: 'evidence', text: 'An invoice of the user group names the owner.', detail: null },
    ],
  },
  {
    deadlineInDays: null,
    decision: 'rightful',
    lines: [
      {
        daysAgo: 64,
        kind: 'opened',
        text: 'I never agreed that the company may manage my account.',
        detail: { kind: 'origin', origin: 'words' },
      },
      { daysAgo: 60, kind: 'evidence', text: 'The contract of employment names this address.', detail: null },
      {
        daysAgo: 55,
        kind: 'decision',
        text: 'The address is the company’s and was given out for work.',
        detail: { kind: 'decision', decision: 'rightful' },
      },
    ],
  },
];
