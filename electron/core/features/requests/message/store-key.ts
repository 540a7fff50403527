import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Random } from '../../../ports/random';
import type { Unit } from '../../../unit';
import { findKeySeed, saveKeySeed } from './key-queries';

/** What messages of this store are signed with. */
export interface StoreKey {
  readonly privateKey: KeyObject;
  /** The raw public key as base64url: how others recognize this store. */
  readonly signer: string;
}

const seedBytes = 32;
/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key of the store, made at its first use and kept in it. It lies there in plain, and that is enough: it shows
 * only that two messages come from the same store and grants nothing, and whoever can read the store's file
 * (its owner alone) could have Claimdesk sign whatever they like anyway.
 */
export async function storeKey(unit: Unit, random: Random): Promise<StoreKey> {
  const kept = await findKeySeed(unit.write);
  if (kept !== undefined) return keyOfSeed(Buffer.from(kept, 'base64url'));
  const seed = Buffer.from(random.bytes(seedBytes));
  await saveKeySeed(unit.write, seed.toString('base64url'));
  return keyOfSeed(seed);
}

/** @param seed 32 random bytes */
export function keyOfSeed(seed: Uint8Array): StoreKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8Head, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x: signer } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (signer === undefined) throw new Error('An Ed25519 key has no public part');
  return { privateKey, signer };
}
