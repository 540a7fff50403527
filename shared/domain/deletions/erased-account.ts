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
 * @param accountKey key of the account's row
 */
export function erasedAddress(accountKey: number): string {
  return `former-user-${accountKey}@${erasedDomain}`;
}

/** Whether an address is a placeholder, which no screen shows. */
export function isErasedAddress(email: string): boolean {
  return email.endsWith(`@${erasedDomain}`);
}
