import type { EmailAddress } from '../accounts/email-address';
import type { TargetDomain } from './judge-change';
import type { Holder } from './judge-holder';

/** One account as changes of addresses see it. */
export interface BookAccount extends Holder {
  readonly account: number;
  readonly address: EmailAddress;
}

/** What must be known to judge changes: the accounts named, who holds what is wanted, and the proved domains. */
export interface AddressBook {
  account(account: number): BookAccount | undefined;
  holderOf(emailKey: string): BookAccount | undefined;
  domainOf(name: string): TargetDomain | undefined;
}

/** @param accounts every account that is named or holds a wanted address; a second mention of one changes nothing */
export function addressBook(
  accounts: Iterable<BookAccount>,
  domains: ReadonlyMap<string, TargetDomain>,
): AddressBook {
  const byAccount = new Map<number, BookAccount>();
  const byAddress = new Map<string, BookAccount>();
  for (const account of accounts) {
    byAccount.set(account.account, account);
    byAddress.set(account.address.key, account);
  }
  return {
    account: (account) => byAccount.get(account),
    holderOf: (emailKey) => byAddress.get(emailKey),
    domainOf: (name) => domains.get(name),
  };
}
