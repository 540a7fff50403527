import { createHash } from 'node:crypto';
import type { Random } from '../../electron/core/ports/random';

/** Bytes that look random and are the same for the same seed. */
export function seededRandom(seed: number): Random {
  let counter = 0;
  return {
    bytes(count) {
      const parts: Buffer[] = [];
      for (let length = 0; length < count; length += 32) {
        parts.push(createHash('sha256').update(`${seed}:${counter++}`).digest());
      }
      return Buffer.concat(parts).subarray(0, count);
    },
  };
}
