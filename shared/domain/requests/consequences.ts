import type { ClaimMode } from '../domains/domain';
import { judgeChange, type TargetDomain } from '../emails/judge-change';
import { type Holder, judgeHolder } from '../emails/judge-holder';
import type { Action } from '../permissions/action';
import { decide } from '../permissions/decide';
import type { PermissionFacts } from '../permissions/permission-facts';
import type { RequestKind } from './request';

/** What the store knows that bears on a request. */
export interface RequestFacts {
  readonly account: PermissionFacts;
  /** Canonical form of the account's address. */
  readonly emailKey: string;
  /** How the domain of the address claims, where the organization has proved it; null where it has not. */
  readonly claimMode: ClaimMode | null;
  /** Whether an exception keeps the address out of claims. */
  readonly excepted: boolean;
  /** For a change of e-mail: the new address, its domain, and the other account that holds it. */
  readonly target: {
    readonly address: string;
    readonly domain: TargetDomain | null;
    readonly holder: Holder | null;
  } | null;
}

/** `obstacle` stops an approval, `warning` does not, `effect` is what follows from it. */
export interface Consequence {
  readonly tone: 'effect' | 'warning' | 'obstacle';
  readonly text: string;
}

/** The row of the matrix that speaks about a kind; null where none does. */
export const actionOfKind = {
  'change-email': 'change-email',
  release: null,
  delete: 'delete-account',
  other: null,
} as const satisfies Record<RequestKind, Action | null>;

/** What approving a request brings, in words for the admin (rules M1, M2, K1, K3, K4, L2, L4). */
export function consequencesOf(kind: RequestKind, facts: RequestFacts): readonly Consequence[] {
  switch (kind) {
    case 'change-email':
      return changingEmail(facts);
    case 'release':
      return releasing(facts);
    case 'delete':
      return deleting(facts);
    case 'other':
      return [
        effect('Nothing runs by itself. Approving records that you agree; say in the answer what you did.'),
      ];
  }
}

function changingEmail({ account, emailKey, target }: RequestFacts): readonly Consequence[] {
  if (target === null) return [];
  const { address, domain, holder } = target;
  const verdict = judgeChange({ facts: account, emailKey }, address, () => domain ?? undefined);
  if (verdict.kind !== 'change') return [obstacle(verdict.reason)];
  return [
    holder === null
      ? effect('The new address is free, and its domain is verified for this organization.')
      : obstacle(judgeHolder(holder).reason),
    warning(`All sessions of the person end. They sign in again with ${address}.`),
    effect('The account keeps its id, its access and its content.'),
  ];
}

function releasing({ account, claimMode, excepted }: RequestFacts): readonly Consequence[] {
  if (account.manager !== 'this-organization') {
    return [
      {
        tone: 'obstacle',
        text: 'This organization holds no open claim on the account (rule K1), so there is nothing to release.',
      },
    ];
  }
  return [
    effect(
      'The account is personal again: its owner alone controls it, and may change its e-mail or delete it.',
    ),
    effect('Access to sites and content stays as it is.'),
    warning('Authentication policies of the organization no longer cover it.'),
    ...takenBack(claimMode, excepted),
  ];
}

function takenBack(claimMode: ClaimMode | null, excepted: boolean): readonly Consequence[] {
  if (excepted) return [effect('An exception keeps the address out of claims, so it stays personal.')];
  if (claimMode === 'automatic') {
    return [
      warning(
        'The domain claims its accounts by itself: the next import takes this one back, unless an exception keeps it out.',
      ),
    ];
  }
  if (claimMode === null) return [];
  return [warning('The address stays on a verified domain, so a later claim plan may take it back.')];
}

function deleting({ account }: RequestFacts): readonly Consequence[] {
  const cell = decide('delete-account', 'org-admin', account);
  if (!cell.allowed) return [{ tone: 'obstacle', text: cell.reason }];
  return [
    effect('The deletion begins at once and can be cancelled for 14 days.'),
    warning('After that, name, address and picture are erased for good; content stays as “Former user”.'),
    warning('Repositories in the person’s own Bitbucket workspace go with the account.'),
    effect('The address stays occupied until the 14 days are over.'),
  ];
}

function effect(text: string): Consequence {
  return { tone: 'effect', text };
}

function warning(text: string): Consequence {
  return { tone: 'warning', text };
}

function obstacle({ sentence, nextStep }: { sentence: string; nextStep: string | null }): Consequence {
  return { tone: 'obstacle', text: nextStep === null ? sentence : `${sentence} ${nextStep}` };
}
