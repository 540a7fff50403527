import { setImmediate } from 'node:timers/promises';
import { keysHolding } from '../keys-queries';
import { textsByKey } from '../rows-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { isAscii, matchesWords } from './search-words';
import { isFoundExactly, wholeWordSet } from './word-set';

/** Accounts looked at in one go, between which other calls are served. */
const batch = 2_000;
/** The same where all accounts are walked, which costs a sixth for each. */
const walked = 20_000;
/** All are walked when more than one in so many is a candidate. */
const walkedFromShare = 6;

/** The words of a search that are not settled yet. */
interface SearchedWords {
  /** Not every candidate is known to hold them. */
  readonly unproven: readonly string[];
  /** Those of them that have not narrowed the candidates, because so many accounts hold them. */
  readonly common: readonly string[];
}

/**
 * The accounts that match a filter. A search may leave candidates whose texts have yet to be looked at: a first
 * page looks only at what it shows, everything else waits for `settled`.
 */
export class Matches {
  #set: KeySet;
  #settling: Promise<KeySet> | null = null;

  #unproven: readonly string[];
  #common: readonly string[];

  constructor(
    readonly keys: OrganizationKeys,
    candidates: KeySet,
    words: SearchedWords,
  ) {
    this.#set = candidates;
    this.#unproven = words.unproven;
    this.#common = words.common;
  }

  /** The matches, or what may match while `isSettled` is false. */
  get candidates(): KeySet {
    return this.#set;
  }

  get isSettled(): boolean {
    return this.#unproven.length === 0;
  }

  /** Those of a few keys that do match, in the order given. */
  async proven(keys: readonly number[]): Promise<readonly number[]> {
    if (this.isSettled) return keys;
    const words = this.#unproven;
    const texts = await textsByKey(this.keys.source.read, keys);
    const holding = new Set(texts.filter((text) => matchesWords(words, text)).map(({ key }) => key));
    return keys.filter((key) => holding.has(key));
  }

  /**
   * Leaves only candidates that the indexes find for the common words; takes up to a quarter of a second.
   * @returns false when there was nothing to narrow by
   */
  narrow(): boolean {
    if (this.#common.length === 0) return false;
    for (const word of this.#common) this.#set = this.#set.and(wholeWordSet(this.keys, word));
    this.#common = [];
    this.#unproven = this.#unproven.filter((word) => !isFoundExactly(word));
    return true;
  }

  /** Finds out about every candidate. Asked again meanwhile, it answers with the same run. */
  settled(): Promise<KeySet> {
    if (this.isSettled) return Promise.resolve(this.#set);
    this.#settling ??= this.#settle();
    return this.#settling;
  }

  async #settle(): Promise<KeySet> {
    if (this.#unproven.every(isFoundExactly)) this.narrow();
    if (!this.isSettled) this.#set = await this.#lookAtAll();
    this.#common = [];
    this.#unproven = [];
    return this.#set;
  }

  /** Words of plain letters are looked for by the database, key by key or, where most are candidates, all along. */
  async #lookAtAll(): Promise<KeySet> {
    const { source, everything } = this.keys;
    const proven = new KeySet(this.#set.capacity);
    const add = (keys: readonly number[]) => {
      for (const key of keys) proven.add(key);
    };
    const words = this.#unproven;
    if (!words.every(isAscii)) {
      for (const some of this.#batches()) {
        add(await this.proven(some));
        await setImmediate();
      }
    } else if (this.#set.size * walkedFromShare < everything.size) {
      for (const some of this.#batches()) {
        add(source.readKeys(keysHolding(source.read, words, { keys: some })));
        await setImmediate();
      }
    } else {
      for (let from = 0; from < this.#set.capacity; from += walked) {
        const range = { from, until: from + walked };
        add(source.readKeys(keysHolding(source.read, words, range)));
        await setImmediate();
      }
    }
    return proven.and(this.#set);
  }

  *#batches(): Generator<readonly number[]> {
    let some: number[] = [];
    for (const key of this.#set.keys()) {
      some.push(key);
      if (some.length < batch) continue;
      yield some;
      some = [];
    }
    yield some;
  }
}
