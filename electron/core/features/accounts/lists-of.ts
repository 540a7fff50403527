import type { Store } from '../../store/open-store';
import { AccountLists } from './keys/account-lists';

const lists = new WeakMap<Store, AccountLists>();

/** The lists of a store; they live as long as it is open. */
export function listsOf(store: Store): AccountLists {
  const known = lists.get(store);
  if (known !== undefined) return known;
  const made = new AccountLists({ read: store.reader, readKeys: store.readKeys });
  lists.set(store, made);
  return made;
}
