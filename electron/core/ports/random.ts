import { randomBytes } from 'node:crypto';
import type { Clock } from './clock';

/** The only source of randomness in the core. */
export interface Random {
  /** @param count how many bytes */
  bytes(count: number): Uint8Array;
}

export const systemRandom: Random = { bytes: (count) => randomBytes(count) };

const alphabet = '0123456789abcdefghijklmnopqrstuv';
const timeDigits = 10;
const randomDigits = 16;

/**
 * Makes an id: 26 characters that sort by time (10 for the millisecond, 16 random, 80 bits).
 * Ids of the same millisecond do not collide in practice and have no order among themselves.
 */
export function newId(clock: Clock, random: Random): string {
  let time = clock.now();
  let head = '';
  for (let digit = 0; digit < timeDigits; digit++) {
    head = alphabet.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  let tail = '';
  for (const byte of random.bytes(randomDigits)) tail += alphabet.charAt(byte % 32);
  return head + tail;
}
