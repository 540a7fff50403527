import type { AccountStatus } from '../accounts/account';
import { type Action, actionLabels, actions } from '../permissions/action';
import { decide } from '../permissions/decide';
import { ordinaryAccount } from '../permissions/permission-facts';
import type { CheckedKind } from './account-check';

export interface OwnerRight {
  readonly action: Action;
  readonly label: string;
  readonly allowed: boolean;
  readonly reason: string;
}

/**
 * What the owner may do with an account of this kind, read from the permissions matrix (rule M1).
 * @param status of the account, where the store knows it
 */
export function ownerRights(
  kind: Exclude<CheckedKind, 'unclear'>,
  status: AccountStatus = 'active',
): OwnerRight[] {
  const facts = { ...ordinaryAccount(kind === 'personal' ? 'nobody' : 'this-organization'), status };
  return actions.flatMap((action) => {
    const cell = decide(action, 'owner', facts);
    if (!cell.applicable) return [];
    return [{ action, label: actionLabels[action], allowed: cell.allowed, reason: cell.reason }];
  });
}
