import { decide } from '../permissions/decide';
import type { PermissionFacts } from '../permissions/permission-facts';
import type { RequestKind } from './request';

/** Whether there is something to ask, or what to do instead. */
export type OwnerAsk =
  | { readonly outcome: 'ask'; readonly reason: string }
  /** The owner may do it alone. */
  | { readonly outcome: 'do-it-yourself'; readonly reason: string; readonly where: string }
  /** Nobody could do it. */
  | { readonly outcome: 'nobody'; readonly reason: string };

const asked = { 'change-email': 'change-email', delete: 'delete-account' } as const;

const doItYourself = {
  'change-email':
    'On your profile page, under Email: type the new address and confirm it from the mail you get.',
  delete: 'On your profile page, under Account preferences: choose to delete the account.',
  release: 'There is nothing to release: a personal account belongs to no organization.',
  other: 'No organization manages the account, so there is no admin to ask.',
} as const satisfies Record<RequestKind, string>;

/**
 * Whether an owner may ask the admin for something (rule M1): what the owner may do alone is a pointer to the
 * place, not a request.
 * @param facts what is known of the account, seen from the organization that is to be asked
 */
export function judgeAsk(kind: RequestKind, facts: PermissionFacts): OwnerAsk {
  if (facts.status === 'deleted') {
    return {
      outcome: 'nobody',
      reason: 'Nobody may do this, because the account is deleted for good; have yourself invited anew.',
    };
  }
  if (kind === 'release' || kind === 'other') {
    if (facts.manager === 'nobody') {
      return { outcome: 'do-it-yourself', reason: 'The account is personal.', where: doItYourself[kind] };
    }
    return { outcome: 'ask', reason: 'The admin of the managing organization decides.' };
  }
  const cell = decide(asked[kind], 'owner', facts);
  if (cell.allowed) return { outcome: 'do-it-yourself', reason: cell.reason, where: doItYourself[kind] };
  if (facts.manager === 'nobody') return { outcome: 'nobody', reason: cell.reason };
  return { outcome: 'ask', reason: cell.reason };
}
