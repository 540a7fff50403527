import { setImmediate } from 'node:timers/promises';
import { textsByKey } from '../rows-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { matchesWords } from './search-words';

/** Accounts looked at in one go, between which other calls are served. */
const batch = 1_000;

/**
 * The accounts that match a filter. A search may leave candidates whose texts have yet to be looked at: a first
 * page looks only at what it shows, everything else waits for `settled`.
 */
export class Matches {
  #set: KeySet;
  #settling: Promise<KeySet> | null = null;

  /** @param unproven words that not every candidate is known to hold */
  constructor(
    readonly keys: OrganizationKeys,
    candidates: KeySet,
    private unproven: readonly string[],
  ) {
    this.#set = candidates;
  }

  /** The matches, or what may match while `isSettled` is false. */
  get candidates(): KeySet {
    return this.#set;
  }

  get isSettled(): boolean {
    return this.unproven.length === 0;
  }

  /** Those of a few keys that do match, in the order given. */
  async proven(keys: readonly number[]): Promise<readonly number[]> {
    if (this.isSettled) return keys;
    const words = this.unproven;
    const texts = await textsByKey(this.keys.source.read, keys);
    const holding = new Set(texts.filter((text) => matchesWords(words, text)).map(({ key }) => key));
    return keys.filter((key) => holding.has(key));
  }

  /** Finds out about every candidate. Asked again meanwhile, it answers with the same run. */
  settled(): Promise<KeySet> {
    if (this.isSettled) return Promise.resolve(this.#set);
    this.#settling ??= this.#settle();
    return this.#settling;
  }

  async #settle(): Promise<KeySet> {
    this.#set = await this.#lookAtAll();
    this.unproven = [];
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
