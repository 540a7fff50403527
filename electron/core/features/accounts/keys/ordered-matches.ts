import type { AccountSort } from '../../../../../shared/domain/accounts/account-list';
import type { KeySet } from './key-set';
import type { Matches } from './matches';

/** Candidates taken at once while a first page looks at them one by one. */
const looked = 200;

/**
 * Matches in the order of a list, gathered as far as they are asked for. The keys stay the same ones however far
 * a person scrolls, so no row comes twice or is missed; a page then reads its rows by key.
 */
export class OrderedMatches {
  readonly #order: Uint32Array;
  readonly #isDescending: boolean;
  #gathered: Uint32Array | null = null;
  #filled = 0;
  #position = 0;

  constructor(
    readonly matches: Matches,
    sort: AccountSort,
  ) {
    this.#order = matches.keys.order(sort.column);
    this.#isDescending = sort.direction === 'descending';
  }

  /** The keys from `index` on, at most `limit`. */
  async slice(index: number, limit: number): Promise<readonly number[]> {
    if (!this.matches.isSettled && index === 0) return this.#lookFromTop(limit);
    const set = await this.matches.settled();
    const gathered = this.#gather(set, index + limit);
    return Array.from(gathered.subarray(index, Math.min(index + limit, this.#filled)));
  }

  #keyAt(position: number): number {
    const at = this.#isDescending ? this.#order.length - 1 - position : position;
    return this.#order[at] ?? 0;
  }

  #gather(set: KeySet, end: number): Uint32Array {
    this.#gathered ??= new Uint32Array(set.size);
    const gathered = this.#gathered;
    for (; this.#filled < end && this.#position < this.#order.length; this.#position += 1) {
      const key = this.#keyAt(this.#position);
      if (set.has(key)) gathered[this.#filled++] = key;
    }
    return gathered;
  }

  async #lookFromTop(limit: number): Promise<readonly number[]> {
    const found: number[] = [];
    const { candidates } = this.matches;
    for (let position = 0; found.length < limit && position < this.#order.length; ) {
      const some: number[] = [];
      for (; some.length < looked && position < this.#order.length; position += 1) {
        const key = this.#keyAt(position);
        if (candidates.has(key)) some.push(key);
      }
      found.push(...(await this.matches.proven(some)));
    }
    return found.slice(0, limit);
  }
}
