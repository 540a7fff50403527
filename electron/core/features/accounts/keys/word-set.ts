import { shortestTrigram, trigramMatches } from '../../../store/trigram-search';
import { keysBeginning, keysHolding } from '../keys-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { isShort } from './search-words';

/**
 * A word that more than one account in ten holds is common: its rows are met at once when a list is walked, while
 * gathering them takes long. Below the second number gathering is always quick.
 */
const common = { share: 10, hits: 30_000 };

/** The accounts that may hold a word. */
export type WordSet =
  | { readonly kind: 'exact'; readonly set: KeySet }
  /** Some of the set may not hold the word and have to be looked at. */
  | { readonly kind: 'likely'; readonly set: KeySet }
  /** So many hold the word that they were not gathered. */
  | { readonly kind: 'common' };

/** Finds a word: by the beginnings of the texts while it is short, by the trigram index from three letters on. */
export function wordSet(keys: OrganizationKeys, word: string): WordSet {
  if (isShort(word)) return { kind: 'exact', set: beginning(keys, word) };
  const mostHits = Math.max(common.hits, Math.floor(keys.everything.size / common.share));
  const found = hits(keys, word, mostHits + 1);
  if (found.length > mostHits) return { kind: 'common' };
  const set = setOf(keys, found);
  return { kind: isOneTrigram(word) ? 'exact' : 'likely', set };
}

/** All accounts that hold a common word, or may hold it where `exact` is false. Takes a while. */
export function commonWordSet(keys: OrganizationKeys, word: string): { set: KeySet; exact: boolean } {
  if (isOneTrigram(word)) return { set: setOf(keys, hits(keys, word, -1)), exact: true };
  const { read, readKeys } = keys.source;
  // SQLite folds the case of ASCII letters only.
  if (!isAscii(word)) return { set: setOf(keys, hits(keys, word, -1)), exact: false };
  const found = new KeySet(keys.everything.capacity);
  for (const column of ['email_key', 'name', 'id'] as const) {
    for (const key of readKeys(keysHolding(read, keys.organizationId, { column, text: word }))) {
      if (key < found.capacity) found.add(key);
    }
  }
  return { set: found, exact: true };
}

const isOneTrigram = (word: string) => [...word].length === shortestTrigram;

function hits(keys: OrganizationKeys, word: string, most: number): readonly number[] {
  const { read, readKeys } = keys.source;
  return readKeys({ compile: () => trigramMatches(word, most).compile(read) });
}

function setOf(keys: OrganizationKeys, found: readonly number[]): KeySet {
  return KeySet.of(keys.everything.capacity, found).and(keys.everything);
}

/** Indexes fold the case of ASCII letters in names, and addresses are kept in lower case; the rest is asked for. */
function beginning(keys: OrganizationKeys, word: string): KeySet {
  const { read } = keys.source;
  const upper = word.toUpperCase();
  const forms = [word, upper, upper.slice(0, 1) + word.slice(1), word.slice(0, 1) + upper.slice(1)];
  const texts = [...new Set(forms)];
  const beginnings = [
    ...(isAscii(word) ? [word] : texts).map((text) => ({ column: 'name', text }) as const),
    { column: 'email_key', text: word } as const,
    ...texts.map((text) => ({ column: 'id', text }) as const),
  ];
  return beginnings
    .map(({ column, text }) =>
      keys.set(`${column} begins ${text}`, keysBeginning(read, keys.organizationId, { column, text })),
    )
    .reduce((set, other) => set.or(other));
}

const isAscii = (text: string) => !/[^ -~]/.test(text);
