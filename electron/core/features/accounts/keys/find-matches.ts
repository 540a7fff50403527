import type { AccountFilter } from '../../../../../shared/domain/accounts/account-filter';
import { filterSet } from './filter-set';
import { Matches } from './matches';
import type { OrganizationKeys } from './organization-keys';
import { searchWords } from './search-words';
import { isFoundExactly, wordSet } from './word-set';

/** Candidates up to this many are looked at before anything is shown; it takes a few milliseconds. */
const lookedAtOnce = 2_000;

/** Finds the accounts that match a filter, by joining the sets its parts name. */
export async function findMatches(
  keys: OrganizationKeys,
  filter: AccountFilter,
  now: number,
): Promise<Matches> {
  let set = filterSet(keys, filter, now);
  const unproven: string[] = [];
  const common: string[] = [];
  for (const word of searchWords(filter.search)) {
    const found = wordSet(keys, word);
    set = set.and(found.set);
    if (found.isCommon || !isFoundExactly(word)) unproven.push(word);
    if (found.isCommon) common.push(word);
  }
  const matches = new Matches(keys, set, { unproven, common });
  if (set.size <= lookedAtOnce) await matches.settled();
  return matches;
}
