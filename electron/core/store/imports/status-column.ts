/**
 * `statusAfterImport` of the import rules, where the rows are: a row that says "deactivated" leaves a running deletion
 * as it is.
 */
const kept = (accounts: string) => `(s.status = 'deactivated' AND ${accounts}.status = 'deletion-pending')`;

/** True where a staged line `s` changes the status of an account. */
export function statusDiffers(accounts: string): string {
  return `(s.status IS NOT NULL AND s.status <> ${accounts}.status AND NOT ${kept(accounts)})`;
}

/** The status an account has after a staged line `s`. */
export function statusAfter(accounts: string): string {
  return `iif(${statusDiffers(accounts)}, s.status, ${accounts}.status)`;
}
