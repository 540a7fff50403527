import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { type AddressBook, addressBook } from '../../../../shared/domain/emails/address-book';
import { parkingMark } from '../../../../shared/domain/emails/parking-address';
import type { Reader } from '../../store/access';
import { bookAccount } from './book-account';
import { accountsByAddresses, accountsByKeys, accountsLike, provedDomains } from './book-queries';

interface BookAsk {
  readonly organizationId: string;
  /** Keys of the accounts to be changed. */
  readonly accounts: readonly number[];
  /** The addresses they are to get, as somebody wrote them. */
  readonly wanted: readonly string[];
  /** Whether parking addresses may be needed. */
  readonly solving: boolean;
}

/** Gathers what must be known to judge changes of addresses, in as many queries for one account as for all. */
export async function loadBook(read: Reader, ask: BookAsk): Promise<AddressBook> {
  const { organizationId, accounts, wanted, solving } = ask;
  const addresses = new Set(wanted.flatMap((text) => readEmailAddress(text)?.key ?? []));
  const holders = await accountsByAddresses(read, organizationId, [...addresses]);
  const parked = solving && holders.length > 0 ? await accountsLike(read, organizationId, parkingMark) : [];
  const named = await accountsByKeys(read, organizationId, accounts);
  const domains = await provedDomains(read, organizationId);
  return addressBook(
    [...named, ...holders, ...parked].map((row) => bookAccount(organizationId, row)),
    new Map(
      domains.flatMap(({ name, state }) =>
        state === 'verified' || state === 'failing' ? [[name, { state }] as const] : [],
      ),
    ),
  );
}
