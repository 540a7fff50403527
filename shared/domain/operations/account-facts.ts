import type { AccountStatus, OrganizationRole } from '../accounts/account';
import type { PermissionFacts } from '../permissions/permission-facts';
import type { Profile } from './profile';

/** What must be known of one account before an operation on it, as the store holds it. */
export interface AccountFacts extends PermissionFacts {
  readonly status: AccountStatus;
  /** The address as it is compared (rule L4). */
  readonly emailKey: string;
  readonly role: OrganizationRole;
  readonly openDispute: boolean;
  /** What somebody said about private repositories; null where nobody did. */
  readonly repositories: 'kept' | 'moving' | 'none' | null;
  /** The last instant to cancel the deletion that runs, UTC milliseconds; null where the ledger holds none. */
  readonly deletionDueAt: number | null;
  /** The job that deactivated the account or started its deletion, where the one or the other holds. */
  readonly statusJob: string | null;
  /** The message shown to the person of a deactivated account. */
  readonly message: string | null;
  readonly profile: Profile;
  /** As a data address; null where there is none, and where the operation has nothing to do with it. */
  readonly picture: string | null;
}

/** What holds around the account when an operation is judged. */
export interface Circumstances {
  /** UTC milliseconds. */
  readonly now: number;
  /** The address of whoever works here, as it is compared; null where the settings name none. */
  readonly operatorKey: string | null;
  /** Active organization admins that the store knows, this account among them. */
  readonly activeAdmins: number;
  /** Private repositories that were not moved were accepted for this account, typed and with a reason. */
  readonly repositoriesAccepted: boolean;
}
