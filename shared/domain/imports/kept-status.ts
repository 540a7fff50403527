import type { AccountStatus } from '../accounts/account';

/**
 * The status an account has after an import. The service shows a deleted account like a deactivated one until its
 * 14 days are over (rule L2), so a row that says "deactivated" does not end a deletion; one that says "active" does,
 * because then it was cancelled in the service.
 * @param row what the file says; null where it says nothing
 */
export function statusAfterImport(known: AccountStatus, row: AccountStatus | null): AccountStatus {
  return row === null || (known === 'deletion-pending' && row === 'deactivated') ? known : row;
}
