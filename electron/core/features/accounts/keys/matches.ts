import { setImmediate } from 'node:timers/promises';
import { textsByKey } from '../rows-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { matchesWords } from './search-words';
import { trigramSet } from './word-set';

/** Accounts looked at in one go, between which other calls are served. */
const batch = 1_000;

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
   * Leaves only candidates that the trigram index finds for the common words; takes up to a quarter of a second.
   * @returns false when there was nothing to narrow by
   */
  narrow(): boolean {
    if (this.#common.length === 0) return false;
    for (const word of this.#common) this.#set = this.#set.and(trigramSet(this.keys, word));
    this.#common = [];
    return true;
  }

  /** Finds out about every candidate. Asked again meanwhile, it answers with the same run. */
  settled(): Promise<KeySet> {
    if (this.isSettled) return Promise.resolve(this.#set);
    this.#settling ??= this.#settle();
    return this.#settling;
  }

  async #settle(): Promise<KeySet> {
    this.narrow();
    this.#set = await this.#lookAtAll();
    this.#unproven = [];
    return this.#set;
  }

  async #lookAtAll(): Promise<KeySet> {
    const proven = new KeySet(this.#set.capacity);
    let some: number[] = [];
    const look = async () => {
      for (const key of await this.proven(some)) proven.add(key);
      some = [];
    };
    for (const key of this.#set.keys()) {
      some.push(key);
      if (some.length < batch) continue;
      await look();
      await setImmediate();
    }
    await look();
    return proven;
  }
}
