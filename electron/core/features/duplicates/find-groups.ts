import { setImmediate } from 'node:timers/promises';
import { blockingKeys } from '../../../../shared/domain/duplicates/blocking-keys';
import type { Reader } from '../../store/access';
import { accountsBehind } from './queries';

/** More accounts than this under one key are not compared: the key tells nothing. */
export const mostInGroup = 12;
/** Accounts read at once; between two batches other calls are served. */
const batch = 5_000;
/** Places of the counting table; two keys that share one are told apart in the second walk. */
const places = 1 << 24;

export interface Groups {
  /** Accounts walked through. */
  readonly accounts: number;
  /** Keys of accounts that meet under some key. */
  readonly small: readonly (readonly number[])[];
  readonly large: ReadonlyMap<string, number>;
}

/** Finds the groups of accounts that meet under a key, in memory that does not grow with the accounts that do not. */
export async function findGroups(read: Reader, organizationId: string): Promise<Groups> {
  const counts = new Uint8Array(places);
  let accounts = 0;
  for await (const { keys } of walk(read, organizationId)) {
    accounts += 1;
    for (const key of keys) {
      const place = placeOf(key);
      counts[place] = Math.min(2, (counts[place] ?? 0) + 1);
    }
  }
  const groups = new Map<string, number[]>();
  const large = new Map<string, number>();
  for await (const { account, keys } of walk(read, organizationId)) {
    for (const key of keys) {
      if ((counts[placeOf(key)] ?? 0) > 1) gather(groups, large, key, account);
    }
  }
  return { accounts, small: [...groups.values()].filter(({ length }) => length > 1), large };
}

function gather(
  groups: Map<string, number[]>,
  large: Map<string, number>,
  key: string,
  account: number,
): void {
  const size = large.get(key);
  if (size !== undefined) {
    large.set(key, size + 1);
    return;
  }
  const group = groups.get(key);
  if (!group) groups.set(key, [account]);
  else if (group.length < mostInGroup) group.push(account);
  else {
    groups.delete(key);
    large.set(key, mostInGroup + 1);
  }
}

async function* walk(read: Reader, organizationId: string) {
  for (let after = -1; ; ) {
    const rows = await accountsBehind(read, organizationId, after, batch);
    for (const { key, name, email_key } of rows) {
      yield { account: key, keys: blockingKeys(name, email_key) };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = last.key;
    await setImmediate();
  }
}

/** FNV-1a, folded to the size of the counting table. */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 8) ^ (hash & 0xff);
}
