import { setImmediate } from 'node:timers/promises';
import { textsByKey } from '../rows-queries';
import { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';
import { matchesWords } from './search-words';
import { commonWordSet } from './word-set';

/** Accounts looked at in one go, between which other calls are served. */
const batch = 2_000;
/** From so many candidates on it is quicker to gather a common word than to look at each of them. */
const fewCandidates = 60_000;

/** Words that not every candidate is known to hold. */
interface Unproven {
  /** Found by the index, which is seldom wrong. */
  readonly likely: readonly string[];
  /** Not looked for yet, because so many hold them. */
  readonly common: readonly string[];
}

/**
 * The accounts that match a filter. A search may leave candidates whose texts have yet to be looked at: a first
 * page looks only at what it shows, everything else waits for `settled`.
 */
export class Matches {
  #set: KeySet;
  #unproven: Unproven;
  #settling: Promise<KeySet> | null = null;

  constructor(
    readonly keys: OrganizationKeys,
    candidates: KeySet,
    unproven: Unproven,
  ) {
    this.#set = candidates;
    this.#unproven = unproven;
  }

  /** The matches, or what may match while `isSettled` is false. */
  get candidates(): KeySet {
    return this.#set;
  }

  get isSettled(): boolean {
    return this.#unproven.likely.length + this.#unproven.common.length === 0;
  }

  /** Those of a few keys that do match, in the order given. */
  async proven(keys: readonly number[]): Promise<readonly number[]> {
    if (this.isSettled) return keys;
    const words = [...this.#unproven.likely, ...this.#unproven.common];
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
    if (this.#unproven.common.length > 0 && this.#set.size > fewCandidates) await this.#gatherCommon();
    if (!this.isSettled) this.#set = await this.#lookAtAll();
    this.#unproven = { likely: [], common: [] };
    return this.#set;
  }

  async #gatherCommon(): Promise<void> {
    const { likely, common } = this.#unproven;
    const left = [...likely];
    for (const word of common) {
      const { set, exact } = commonWordSet(this.keys, word);
      this.#set = this.#set.and(set);
      if (!exact) left.push(word);
      await setImmediate();
    }
    this.#unproven = { likely: left, common: [] };
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
