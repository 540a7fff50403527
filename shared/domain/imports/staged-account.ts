import type { AccountStatus, AppAccess, OrganizationRole, ReportedClaim } from '../accounts/account';
import type { AccountField } from './import-field';

/**
 * What one row of a file says of an account. `null` means that the file does not say: such a field never
 * overwrites what the store knows.
 */
export interface RowAccount {
  /** The service's id; null where the file has no column for it, then the address tells who is meant. */
  readonly id: string | null;
  readonly name: string | null;
  readonly email: string;
  readonly emailKey: string;
  readonly domain: string;
  readonly status: AccountStatus | null;
  readonly role: OrganizationRole | null;
  readonly lastActive: number | null;
  readonly activityKnown: boolean;
  readonly added: number | null;
  readonly emailConfirmed: boolean | null;
  readonly reportedClaim: ReportedClaim;
  readonly billable: boolean | null;
  readonly twoStep: boolean | null;
  readonly policy: string | null;
  readonly apps: readonly AppAccess[] | null;
  readonly groups: readonly string[] | null;
}

/** Why a row is refused (rule E2): the field at fault, or null for the row as a whole, and a sentence. */
export interface RowFault {
  readonly field: AccountField | null;
  readonly reason: string;
}

export type RowReading =
  | { readonly ok: true; readonly account: RowAccount }
  | {
      readonly ok: false;
      readonly fault: RowFault;
      /** Whatever of the account's identity could still be read, so that its absence is not concluded. */
      readonly id: string | null;
      readonly emailKey: string | null;
    };
