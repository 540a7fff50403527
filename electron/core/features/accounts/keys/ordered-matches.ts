import type { AccountSort } from '../../../../../shared/domain/accounts/account-list';
import type { KeySet } from './key-set';
import type { Matches } from './matches';

/** Candidates looked at in one go while a first page is put together, and in all before it waits for the rest. */
const looked = { atOnce: 250, atMost: 3_000 };

/**
 * Matches in the order of a list, gathered as far as they are asked for. The keys stay the same ones however far
 * a person scrolls, so no row comes twice or is missed; a page then reads its rows by key.
 */
export class OrderedMatches {
  readonly #order: Uint32Array;
  readonly #step: 1 | -1;
  #gathered: Uint32Array | null = null;
  #next: { readonly from: number; readonly at: number };

  constructor(
    readonly matches: Matches,
    sort: AccountSort,
  ) {
    this.#order = matches.keys.order(sort.column);
    this.#step = sort.direction === 'ascending' ? 1 : -1;
    this.#next = { from: this.#start, at: 0 };
  }

  /** The keys from `index` on, at most `limit`. */
  async slice(index: number, limit: number): Promise<readonly number[]> {
    if (index === 0 && !this.matches.isSettled) {
      const narrowed = async () => (this.matches.narrow() ? this.#lookFromTop(limit) : null);
      const fromTop = (await this.#lookFromTop(limit)) ?? (await narrowed());
      if (fromTop !== null) return fromTop;
    }
    const gathered = this.#gather(await this.matches.settled(), index + limit);
    return Array.from(gathered.subarray(index, Math.min(index + limit, this.#next.at)));
  }

  get #start(): number {
    return this.#step === 1 ? 0 : this.#order.length - 1;
  }

  #gather(set: KeySet, end: number): Uint32Array {
    this.#gathered ??= new Uint32Array(set.size);
    const into = this.#gathered;
    const { from, at } = this.#next;
    this.#next = set.pick(
      this.#order,
      { from, step: this.#step },
      { into, at, end: Math.min(end, into.length) },
    );
    return into;
  }

  /** Looks at candidates one by one in the order of the list; null when too few of them match. */
  async #lookFromTop(limit: number): Promise<readonly number[] | null> {
    const { candidates } = this.matches;
    const found: number[] = [];
    const some = new Uint32Array(looked.atOnce);
    let next = { from: this.#start, at: 0 };
    for (let count = 0; count < looked.atMost; count += looked.atOnce) {
      const range = { from: next.from, step: this.#step };
      next = candidates.pick(this.#order, range, { into: some, at: 0, end: some.length });
      found.push(...(await this.matches.proven(Array.from(some.subarray(0, next.at)))));
      if (found.length >= limit || next.at < some.length) return found.slice(0, limit);
    }
    return null;
  }
}
