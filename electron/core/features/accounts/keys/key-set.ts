/**
 * A set of row keys as one bit each: 125 KB for a million rows, joined and counted a word at a time. All sets of
 * one list have the same capacity.
 */
export class KeySet {
  readonly #words: Uint32Array;

  /** @param capacity one more than the largest key it may hold */
  constructor(readonly capacity: number) {
    this.#words = new Uint32Array(Math.ceil(capacity / 32));
  }

  static of(capacity: number, keys: Iterable<number>): KeySet {
    const set = new KeySet(capacity);
    set.addAll(keys);
    return set;
  }

  /** Keys beyond the capacity are left out. */
  addAll(keys: Iterable<number>): void {
    for (const key of keys) if (key < this.capacity) this.add(key);
  }

  add(key: number): void {
    const at = key >>> 5;
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (key & 31));
  }

  has(key: number): boolean {
    return ((this.#words[key >>> 5] ?? 0) & (1 << (key & 31))) !== 0;
  }

  /** What is in both. */
  and(other: KeySet): KeySet {
    return this.#joined(other, (mine, its) => mine & its);
  }

  /** What is in either. */
  or(other: KeySet): KeySet {
    return this.#joined(other, (mine, its) => mine | its);
  }

  /** What is in this one only. */
  without(other: KeySet): KeySet {
    return this.#joined(other, (mine, its) => mine & ~its);
  }

  get size(): number {
    let size = 0;
    for (const word of this.#words) size += bitsIn(word);
    return size;
  }

  /**
   * Copies those keys of an order that are in the set, until there are enough.
   * @param order keys in some order; read from `from` on, backwards when `step` is -1
   * @param into takes the keys, from `at` on
   * @returns where reading and writing ended
   */
  pick(
    order: Uint32Array,
    { from, step }: { readonly from: number; readonly step: 1 | -1 },
    { into, at, end }: { readonly into: Uint32Array; readonly at: number; readonly end: number },
  ): { readonly from: number; readonly at: number } {
    const words = this.#words;
    let reading = from;
    let writing = at;
    for (; writing < end && reading >= 0 && reading < order.length; reading += step) {
      const key = order[reading] ?? 0;
      if (((words[key >>> 5] ?? 0) & (1 << (key & 31))) !== 0) into[writing++] = key;
    }
    return { from: reading, at: writing };
  }

  /** The keys in ascending order. */
  *keys(): Generator<number> {
    for (let at = 0; at < this.#words.length; at += 1) {
      let word = this.#words[at] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        yield at * 32 + (31 - Math.clz32(lowest));
        word ^= lowest;
      }
    }
  }

  /** All keys in ascending order, without a step of a generator for each. */
  toArray(): number[] {
    const keys = new Array<number>(this.size);
    let count = 0;
    for (let at = 0; at < this.#words.length; at += 1) {
      for (let word = this.#words[at] ?? 0; word !== 0; word &= word - 1) {
        keys[count++] = at * 32 + (31 - Math.clz32(word & -word));
      }
    }
    return keys;
  }

  #joined(other: KeySet, join: (mine: number, its: number) => number): KeySet {
    const result = new KeySet(this.capacity);
    for (let at = 0; at < this.#words.length; at += 1) {
      result.#words[at] = join(this.#words[at] ?? 0, other.#words[at] ?? 0);
    }
    return result;
  }
}

/** Counts the set bits of a 32-bit word, in pairs, fours and bytes. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
