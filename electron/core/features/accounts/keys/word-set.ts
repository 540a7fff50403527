import { trigramMatches } from '../../../store/trigram-search';
import { keysBeginning } from '../keys-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { isShort } from './search-words';

/** More hits than this are not gathered: rows are then looked at in the order of the list, where many fit. */
const mostHits = 50_000;

/** The accounts that may hold a word. */
export interface WordSet {
  readonly set: KeySet;
  /** False while some of them may not hold it and have to be looked at. */
  readonly exact: boolean;
}

/** Finds a word: by the beginnings of the texts while it is short, by the trigram index from three letters on. */
export function wordSet(keys: OrganizationKeys, word: string): WordSet {
  if (isShort(word)) return { set: beginning(keys, word), exact: true };
  const found = keys.source.readKeys({
    compile: () => trigramMatches(word, mostHits + 1).compile(keys.source.read),
  });
  if (found.length > mostHits) return { set: keys.everything, exact: false };
  const set = KeySet.of(keys.everything.capacity, found).and(keys.everything);
  return { set, exact: [...word].length === 3 };
}

/** Case is folded by index only for the letters of ASCII, so the other cases are asked for as well. */
function beginning(keys: OrganizationKeys, word: string): KeySet {
  const { read } = keys.source;
  const upper = word.toUpperCase();
  const forms = new Set([word, upper, upper.slice(0, 1) + word.slice(1), word.slice(0, 1) + upper.slice(1)]);
  const sets = [...forms].flatMap((text) =>
    (['name', 'email_key', 'id'] as const).map((column) =>
      keys.set(`${column} begins ${text}`, keysBeginning(read, keys.organizationId, { column, text })),
    ),
  );
  return sets.reduce((set, other) => set.or(other));
}
