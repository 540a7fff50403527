import { sign } from 'node:crypto';
import { putOnArmour } from '../../../../../shared/domain/requests/armour';
import type { Message, SignedAnswer, SignedRequest } from '../../../../../shared/domain/requests/message';
import { canonicalJson } from '../../../audit/canonical-json';
import type { Random } from '../../../ports/random';
import type { StoreKey } from './store-key';

const idBytes = 16;

export function newMessageId(random: Random): string {
  return Buffer.from(random.bytes(idBytes)).toString('hex');
}

/** What is signed: the canonical form of the message, which begins with nothing another program signs. */
export function signedBytes(message: Message): Buffer {
  return Buffer.from(`Claimdesk message\n${canonicalJson(message)}`, 'utf8');
}

/** Signs a message (Ed25519), so that no change of it goes unseen. */
export function signMessage<M extends Message>(
  message: M,
  { privateKey, signer }: StoreKey,
): { message: M; signature: string; signer: string } {
  return { message, signature: sign(null, signedBytes(message), privateKey).toString('base64url'), signer };
}

/** The message as the content of a file. It ends without a line break: every byte of it counts. */
export function asFile(signed: SignedRequest | SignedAnswer): string {
  return canonicalJson(signed);
}

/** The message as text for copy and paste. */
export function asText(signed: SignedRequest | SignedAnswer): string {
  return putOnArmour(signed.message.format, Buffer.from(asFile(signed), 'utf8').toString('base64url'));
}
