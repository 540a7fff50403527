import { shortestTrigram, trigramMatches } from '../../../store/trigram-search';
import { keysBeginning } from '../keys-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { isShort } from './search-words';

/**
 * A word that more than one account in ten holds is common: its rows are met at once when a list is walked, while
 * gathering them takes long. Below the second number gathering is always quick.
 */
const common = { share: 10, hits: 30_000 };

/** The accounts that may hold a word. */
export interface WordSet {
  readonly set: KeySet;
  /** False while some of the set may not hold the word and have to be looked at. */
  readonly isExact: boolean;
  /** True where the word is so common that the set is everything. */
  readonly isCommon: boolean;
}

/** Finds a word: by the beginnings of the texts while it is short, by the trigram index from three letters on. */
export function wordSet(keys: OrganizationKeys, word: string): WordSet {
  if (isShort(word)) return { set: beginning(keys, word), isExact: true, isCommon: false };
  const isExact = [...word].length === shortestTrigram;
  if (isExact) return { set: trigramSet(keys, word), isExact, isCommon: false };
  const most = Math.max(common.hits, Math.floor(keys.everything.size / common.share));
  const found = hits(keys, word, most + 1);
  if (found.length > most) return { set: keys.everything, isExact, isCommon: true };
  return { set: setOf(keys, found), isExact, isCommon: false };
}

/** Everything the trigram index finds for a word, however much it is. */
export function trigramSet(keys: OrganizationKeys, word: string): KeySet {
  return setOf(keys, hits(keys, word, -1));
}

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
