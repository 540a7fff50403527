/** What an erased account is called, here as in the service (rule L2). */
export const formerUser = 'Former user';

/**
 * The mail domain of placeholders. Names below `invalid` never exist (RFC 2606), so no placeholder is anybody's
 * address, nobody can verify the domain, and no import brings one.
 */
export const erasedDomain = 'deleted.invalid';

/**
 * What stands in the place of an erased account's address: unique in the store, tells nothing of the person, and
 * leaves the address free for somebody else.
 * @param row key or id of the row that holds it
 */
export function erasedAddress(row: number | string): string {
  return `former-user-${row}@${erasedDomain}`;
}

/** Whether an address is a placeholder, which no screen shows. */
export function isErasedAddress(email: string): boolean {
  return email.endsWith(`@${erasedDomain}`);
}
