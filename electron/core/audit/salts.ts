import type { Random } from '../ports/random';

const saltDigits = 32;
const saltsDrawnAtOnce = 512;

/**
 * Hands out salts of 16 random bytes as 32 hexadecimal digits. They are drawn many at a time: one call to the
 * system for each event would cost more than its hash.
 */
export function createSalts(random: Random): () => string {
  let pool = '';
  let used = 0;
  return () => {
    if (used === pool.length) {
      pool = Buffer.from(random.bytes((saltsDrawnAtOnce * saltDigits) / 2)).toString('hex');
      used = 0;
    }
    used += saltDigits;
    return pool.slice(used - saltDigits, used);
  };
}
