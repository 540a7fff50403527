import { type EmailAddress, readEmailAddress } from '../accounts/email-address';

/** What every parking address has in its local part. */
export const parkingMark = '+parked-';

const longestLocalPart = 64;
const parkedBefore = /\+parked-\d+$/;
const halfCharacter = /[\ud800-\udbff]$/;

/**
 * An address to leave another one for: on the same domain, with the local part still to be read.
 * @param held the address to be left
 * @param isFree whether a canonical address is held by nobody and wanted by nobody
 */
export function parkingAddress(held: EmailAddress, isFree: (emailKey: string) => boolean): EmailAddress {
  const local = held.address.slice(0, held.address.lastIndexOf('@')).replace(parkedBefore, '');
  for (let number = 1; ; number += 1) {
    const mark = `${parkingMark}${number}`;
    const kept = local.slice(0, longestLocalPart - mark.length).replace(halfCharacter, '');
    const address = readEmailAddress(`${kept}${mark}@${held.domain}`);
    if (address && isFree(address.key)) return address;
  }
}

/** Whether an address was made to leave another one for. */
export function isParkingAddress(emailKey: string): boolean {
  return parkedBefore.test(emailKey.slice(0, emailKey.lastIndexOf('@')));
}
