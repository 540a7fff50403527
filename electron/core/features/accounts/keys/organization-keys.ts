import { accountStatuses, organizationRoles } from '../../../../../shared/domain/accounts/account';
import { type AccountColumn, accountColumns } from '../../../../../shared/domain/accounts/account-list';
import type { Reader } from '../../../store/access';
import type { ReadKeys } from '../../../store/key-reader';
import {
  absentKeysInOrder,
  everyKey,
  keysInOrder,
  keysOfUnusualRole,
  keysOfUnusualStatus,
  managedKeys,
  unconfirmedKeys,
} from '../keys-queries';
import { KeySet } from './key-set';
import { remembered } from './remembered';

/** Orders kept at once: one per column, 4 MB each at a million accounts. */
const ordersKept = accountColumns.length;
/** Sets kept at once, 125 KB each at a million accounts. */
const setsKept = 100;

/** Where keys are read from. */
export interface KeySource {
  readonly read: Reader;
  readonly readKeys: ReadKeys;
}

/**
 * The keys of one organization's accounts, as of one state of the store: all of them in the order of a column, and
 * the sets that the parts of a filter name. Each is read once, from a covering index, when it is first asked for.
 */
export class OrganizationKeys {
  readonly everything: KeySet;
  readonly #orders = new Map<AccountColumn, Uint32Array>();
  readonly #sets = new Map<string, KeySet>();

  constructor(
    readonly source: KeySource,
    readonly organizationId: string,
  ) {
    const keys = source.readKeys(everyKey(source.read, organizationId));
    let largest = 0;
    for (const key of keys) if (key > largest) largest = key;
    this.everything = KeySet.of(largest + 1, keys);
  }

  /** All keys in ascending order of a column. */
  order(column: AccountColumn): Uint32Array {
    return remembered(this.#orders, column, ordersKept, () => this.#readOrder(column));
  }

  /**
   * The set a query names.
   * @param name tells this set from all others of the organization
   */
  set(name: string, query: Parameters<ReadKeys>[0]): KeySet {
    return remembered(this.#sets, name, setsKept, () =>
      KeySet.of(this.everything.capacity, this.source.readKeys(query)),
    );
  }

  status(status: string): KeySet {
    const query = (value: string | null) => keysOfUnusualStatus(this.source.read, this.organizationId, value);
    if (status !== 'active') return this.set(`status ${status}`, query(status));
    return this.everything.without(this.set('status not active', query(null)));
  }

  role(role: string): KeySet {
    const query = (value: string | null) => keysOfUnusualRole(this.source.read, this.organizationId, value);
    if (role !== 'member') return this.set(`role ${role}`, query(role));
    return this.everything.without(this.set('role not member', query(null)));
  }

  confirmed(said: 'yes' | 'no' | 'unknown'): KeySet {
    const query = (value: 0 | null | undefined) =>
      unconfirmedKeys(this.source.read, this.organizationId, value);
    if (said === 'no') return this.set('confirmed no', query(0));
    if (said === 'unknown') return this.set('confirmed unknown', query(null));
    return this.everything.without(this.set('confirmed not yes', query(undefined)));
  }

  managed(): KeySet {
    return this.set('managed', managedKeys(this.source.read, this.organizationId));
  }

  absent(): KeySet {
    return this.set('absent', absentKeysInOrder(this.source.read, this.organizationId));
  }

  #readOrder(column: AccountColumn): Uint32Array {
    const { read, readKeys } = this.source;
    switch (column) {
      case 'kind':
        return this.#inTurn([this.everything.without(this.managed()), this.managed()]);
      case 'status':
        return this.#inTurn(accountStatuses.map((status) => this.status(status)));
      case 'role':
        return this.#inTurn(organizationRoles.map((role) => this.role(role)));
      case 'emailConfirmed':
        return this.#inTurn([this.confirmed('unknown'), this.confirmed('no'), this.confirmed('yes')]);
      case 'absentSince': {
        const absent = readKeys(absentKeysInOrder(read, this.organizationId));
        return this.#inTurn([this.everything.without(this.absent())], absent);
      }
      default:
        return Uint32Array.from(readKeys(keysInOrder(read, this.organizationId, column)));
    }
  }

  #inTurn(sets: readonly KeySet[], last: readonly number[] = []): Uint32Array {
    const order = new Uint32Array(this.everything.size);
    let at = 0;
    for (const set of sets) for (const key of set.keys()) order[at++] = key;
    order.set(last, at);
    return order;
  }
}
