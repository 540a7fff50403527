/** Repeatable choices: the same seed gives the same sequence on every machine. */
export interface SeededRandom {
  /** A number in [0, 1). */
  next(): number;
  /** An integer from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** One value, where a weight of 2 is drawn twice as often as a weight of 1. */
  weighted<T>(values: readonly (readonly [value: T, weight: number])[]): T;
}

/**
 * Small fast counter generator (sfc32), good enough for believable data and nothing else: never use it for
 * tokens or ids that must not be guessed.
 *
 * @param seed any text
 */
export function createSeededRandom(seed: string): SeededRandom {
  let a = mix(seed, 0x9e3779b9);
  let b = mix(seed, 0x243f6a88);
  let c = mix(seed, 0xb7e15162);
  let counter = 1;

  const nextWord = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The first words still show the seed; later ones no longer do.
  for (let round = 0; round < 16; round++) nextWord();

  const next = () => nextWord() / 2 ** 32;
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  };
  return {
    next,
    pick,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    weighted: (values) => {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of values) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(values)[0];
    },
  };
}

/** FNV-1a over the UTF-16 units of the seed. */
function mix(seed: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < seed.length; index++) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
