import type { ProfileSign } from './profile-sign';
import type { StoreKnowledge } from './store-knowledge';

/** What a person told about their own account. */
export interface OwnerAnswers {
  readonly sign: ProfileSign;
  /** The name in the message, when it shows one. */
  readonly organizationNamed: string | null;
  /** Whether the person belongs to that organization; null when not answered. */
  readonly belongsToIt: boolean | null;
}

/** `unclear` where neither the profile page nor the store can say it. */
export type CheckedKind = 'personal' | 'managed' | 'unclear';

/** What the person should do next. */
export type CheckRoute =
  | 'stay-personal'
  | 'may-be-claimed'
  | 'talk-to-admin'
  | 'find-the-name'
  | 'dispute'
  | 'dispute-locked-out'
  | 'look-first';

export interface AccountCheck {
  readonly kind: CheckedKind;
  /** The managing organization, where its name is known. */
  readonly managedBy: string | null;
  /** One sentence that answers the question. */
  readonly answer: string;
  /** Why we say so, one sentence each. */
  readonly grounds: readonly string[];
  /** True when profile page and store disagree. */
  readonly disagreement: boolean;
  readonly route: CheckRoute;
}

/**
 * Says whether an account is personal or managed, by whom, and what the owner should do next.
 *
 * What the profile page shows decides; the store is only asked where the page could not be seen.
 */
export function checkAccount(answers: OwnerAnswers, known: StoreKnowledge): AccountCheck {
  switch (answers.sign) {
    case 'nothing':
      return personal(known, ['Your profile page names no organization under the address.']);
    case 'organization':
    case 'banner':
      return managed(answers, known);
    case 'cannot-log-in':
      return lockedOut(known);
    case 'not-looked':
      return unseen(known);
  }
}

function personal(known: StoreKnowledge, grounds: readonly string[]): AccountCheck {
  const disagreement = known.account === 'managed';
  return {
    kind: 'personal',
    managedBy: null,
    answer: 'Your account is personal: you alone control it.',
    grounds: [
      ...grounds,
      ...(disagreement
        ? [
            `The store on this computer lists it as managed by ${known.managedBy}. The page decides; look again in a day, because a new claim may take a while to show.`,
          ]
        : []),
      ...domainGround(known),
    ],
    disagreement,
    route: known.domainVerifiedBy === null && !disagreement ? 'stay-personal' : 'may-be-claimed',
  };
}

function managed(answers: OwnerAnswers, known: StoreKnowledge): AccountCheck {
  const { organizationNamed } = answers;
  const name = organizationNamed ?? known.managedBy;
  const disagreement =
    known.account === 'personal' ||
    (organizationNamed !== null && known.managedBy !== null && !sameName(organizationNamed, known.managedBy));
  const storeSays =
    known.account === 'unknown'
      ? []
      : known.managedBy === null
        ? ['The store on this computer does not list it as claimed; the page decides.']
        : [`The store on this computer lists it as managed by ${known.managedBy}.`];
  return {
    kind: 'managed',
    managedBy: name,
    answer:
      name === null
        ? 'Your account is managed by an organization whose name you have not seen yet.'
        : `Your account is managed by ${name}.`,
    grounds: [
      organizationNamed === null
        ? 'Your profile page says that an admin manages the account.'
        : `Your profile page names ${organizationNamed} under the address.`,
      ...storeSays,
    ],
    disagreement,
    route: name === null ? 'find-the-name' : answers.belongsToIt === false ? 'dispute' : 'talk-to-admin',
  };
}

function lockedOut(known: StoreKnowledge): AccountCheck {
  const name = known.managedBy ?? known.domainVerifiedBy;
  return {
    kind: known.account === 'managed' ? 'managed' : 'unclear',
    managedBy: known.managedBy,
    answer:
      known.account === 'managed'
        ? `Your account is managed by ${known.managedBy}, as far as this computer knows.`
        : 'Without the profile page we cannot say whether the account is personal or managed.',
    grounds: [
      name === null
        ? 'The store on this computer knows no organization for this address.'
        : `The store on this computer connects the address with ${name}.`,
      'A login that suddenly asks for a company password or a second factor is the usual sign of a new claim.',
    ],
    disagreement: false,
    route: 'dispute-locked-out',
  };
}

function unseen(known: StoreKnowledge): AccountCheck {
  const answer = {
    unknown: 'We cannot tell yet: the store on this computer does not know the address.',
    personal: 'As far as this computer knows, your account is personal.',
    managed: `As far as this computer knows, your account is managed by ${known.managedBy}.`,
  } as const;
  return {
    kind: known.account === 'unknown' ? 'unclear' : known.account,
    managedBy: known.managedBy,
    answer: answer[known.account],
    grounds: ['Only your own profile page can say it for certain.', ...domainGround(known)],
    disagreement: false,
    route: 'look-first',
  };
}

function domainGround({ domainVerifiedBy, domainClaimsAll }: StoreKnowledge): string[] {
  if (domainVerifiedBy === null) return [];
  return [
    domainClaimsAll
      ? `${domainVerifiedBy} has verified the domain of your address and claims every account on it.`
      : `${domainVerifiedBy} has verified the domain of your address and may claim the account.`,
  ];
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
