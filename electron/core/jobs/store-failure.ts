const codes = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_CORRUPT', 'SQLITE_READONLY', 'SQLITE_NOMEM'];

/** Whether the store itself cannot be written: no item is to blame, and the next one would fare no better. */
export function isStoreFailure(failure: unknown): boolean {
  if (!(failure instanceof Error) || !('code' in failure)) return false;
  const { code } = failure;
  return typeof code === 'string' && codes.some((known) => code.startsWith(known));
}
