import { setImmediate } from 'node:timers/promises';
import { type ComparedAccount, compareAccounts } from '../../../../shared/domain/duplicates/compare-accounts';
import { type Evidence, scoreOf, strengthOf } from '../../../../shared/domain/duplicates/evidence';
import type { Reader } from '../../store/access';
import { comparedAccounts } from './queries';

/** Pairs after which a look ends: nobody reads more. */
export const mostPairs = 100_000;
/** Groups compared between two breaths of the event loop. */
const batch = 500;

export interface FoundPair {
  readonly first: number;
  readonly second: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Compares the accounts of each group pair by pair.
 * @returns every pair once, with `first` the lower key; `cutShort` where there were more
 */
export async function findPairs(
  read: Reader,
  groups: readonly (readonly number[])[],
): Promise<{ pairs: FoundPair[]; cutShort: boolean }> {
  const pairs = new Map<string, FoundPair>();
  for (let at = 0; at < groups.length; at += batch) {
    const some = groups.slice(at, at + batch);
    const accounts = await load(read, some);
    for (const group of some) {
      for (const pair of comparedIn(group, accounts)) {
        pairs.set(`${pair.first} ${pair.second}`, pair);
        if (pairs.size > mostPairs) return { pairs: [...pairs.values()].slice(0, mostPairs), cutShort: true };
      }
    }
    await setImmediate();
  }
  return { pairs: [...pairs.values()], cutShort: false };
}

function* comparedIn(
  group: readonly number[],
  accounts: ReadonlyMap<number, ComparedAccount>,
): Generator<FoundPair, void> {
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) {
      const [left, right] = [accounts.get(one), accounts.get(other)];
      if (!left || !right || one === other) continue;
      const evidence = compareAccounts(left, right);
      if (strengthOf(evidence) === null) continue;
      const [first, second] = one < other ? [one, other] : [other, one];
      yield { first, second, score: scoreOf(evidence), evidence };
    }
  }
}

async function load(
  read: Reader,
  groups: readonly (readonly number[])[],
): Promise<ReadonlyMap<number, ComparedAccount>> {
  const rows = await comparedAccounts(read, [...new Set(groups.flat())]);
  return new Map(
    rows.map((row) => [
      row.key,
      {
        name: row.name,
        emailKey: row.email_key,
        kind: row.managed_by === null ? 'personal' : 'managed',
        lastActive: row.last_active_at,
        activityKnown: row.activity_known === 1,
      },
    ]),
  );
}
