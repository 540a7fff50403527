import { shortestTrigram, trigramMatches } from '../../../store/trigram-search';
import { keysBeginning } from '../keys-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { isAscii, isShort } from './search-words';

/**
 * A word that more than one account in six holds is common: its rows are soon met when a list is walked, while
 * gathering them takes long. Below the second number gathering is always quick.
 */
const common = { share: 6, hits: 30_000 };

/** The accounts that may hold a word. */
export interface WordSet {
  readonly set: KeySet;
  /** True where the word is so common that the set is everything. */
  readonly isCommon: boolean;
}

/** Finds a word, unless it is common. */
export function wordSet(keys: OrganizationKeys, word: string): WordSet {
  const most = Math.max(common.hits, Math.floor(keys.everything.size / common.share));
  const found = hits(keys, word, most + 1);
  if (found.some(({ length }) => length > most)) return { set: keys.everything, isCommon: true };
  return { set: setOf(keys, found), isCommon: false };
}

/** Everything an index finds for a word, however much it is. */
export function wholeWordSet(keys: OrganizationKeys, word: string): KeySet {
  return setOf(keys, hits(keys, word, -1));
}

/** Whether what the indexes find for a word does hold it: beginnings and single pieces are found exactly. */
export function isFoundExactly(word: string): boolean {
  return [...word].length <= shortestTrigram;
}

/**
 * What each index finds: those of the beginnings of texts while a word is short, that of trigrams from three letters
 * on. An account may be found by several.
 * @param most how many keys are wanted of each; -1 for all
 */
function hits(keys: OrganizationKeys, word: string, most: number): readonly (readonly number[])[] {
  const { read, readKeys } = keys.source;
  if (!isShort(word)) return [readKeys({ compile: () => trigramMatches(word, most).compile(read) })];
  return beginningsOf(word).map((beginning) => {
    const query = keysBeginning(read, keys.organizationId, beginning);
    return readKeys(most === -1 ? query : query.limit(most));
  });
}

function setOf(keys: OrganizationKeys, found: readonly (readonly number[])[]): KeySet {
  const set = new KeySet(keys.everything.capacity);
  for (const some of found) set.addAll(some);
  return set.and(keys.everything);
}

/** Indexes fold the case of ASCII letters in names, and addresses are kept in lower case; the rest is asked for. */
function beginningsOf(word: string) {
  const upper = word.toUpperCase();
  const forms = [word, upper, upper.slice(0, 1) + word.slice(1), word.slice(0, 1) + upper.slice(1)];
  const texts = [...new Set(forms)];
  return [
    ...(isAscii(word) ? [word] : texts).map((text) => ({ column: 'name', text }) as const),
    { column: 'email_key', text: word } as const,
    ...texts.map((text) => ({ column: 'id', text }) as const),
  ];
}
