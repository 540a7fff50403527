import type { AccountStatus } from '../accounts/account';
import type { Manager } from './actor';

/** What must be known of one account to say who may do what to it; `null` means no file or service said. */
export interface PermissionFacts {
  readonly manager: Manager;
  readonly status: AccountStatus | null;
  readonly emailConfirmed: boolean | null;
  readonly syncedFromIdentityProvider: boolean | null;
}

/** An account of which nothing speaks against a change: what the matrix screen shows in general. */
export function ordinaryAccount(manager: Manager): PermissionFacts {
  return { manager, status: 'active', emailConfirmed: true, syncedFromIdentityProvider: false };
}
