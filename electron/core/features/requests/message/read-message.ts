import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { takeOffArmour } from '../../../../../shared/domain/requests/armour';
import {
  type MessageFormat,
  SignedAnswer,
  SignedRequest,
} from '../../../../../shared/domain/requests/message';
import {
  largestMessage,
  type MessageCheck,
  messageRefusals,
} from '../../../../../shared/domain/requests/message-refusal';
import { canonicalJson } from '../../../audit/canonical-json';
import { Refused } from '../../../failures';
import { signedBytes } from './sign-message';

const schemas = { 'claimdesk-request': SignedRequest, 'claimdesk-answer': SignedAnswer } as const;
const others = { 'claimdesk-request': 'claimdesk-answer', 'claimdesk-answer': 'claimdesk-request' } as const;
const Head = z.looseObject({ message: z.looseObject({ format: z.string(), version: z.number() }) });
const knownVersion = 1;

type SignedOf<F extends MessageFormat> = z.infer<(typeof schemas)[F]>;

/**
 * Reads a message out of a file or out of pasted text and checks everything that can be told from it alone: size,
 * armour, encoding, strict form, signature. Whether it was taken in before, only the store knows.
 * @param text content of the file, or what was pasted, mail program's quoting and all
 * @throws Refused with the check that failed
 */
export function readMessage<F extends MessageFormat>(format: F, text: string): SignedOf<F> {
  if (Buffer.byteLength(text, 'utf8') > largestMessage) throw refusedFor('size');
  const content = contentOf(format, text);
  const data = parsed(content);
  const head = Head.safeParse(data).data?.message;
  if (head?.format === others[format]) throw refusedFor('kind-of-message');
  if (head?.format === format && head.version > knownVersion) throw refusedFor('version');
  const signed = schemas[format].safeParse(data).data;
  // Doubled or reordered members and other spellings of the same data were not written by Claimdesk.
  if (signed === undefined || canonicalJson(signed) !== content) throw refusedFor('form');
  if (!signatureFits(signed)) throw refusedFor('signature');
  return signed as SignedOf<F>;
}

/** @throws Refused always built from the one table of reasons */
export function refusedFor(check: MessageCheck): Refused {
  const { reason, nextStep } = messageRefusals[check];
  return new Refused(null, reason, nextStep);
}

function contentOf(format: MessageFormat, text: string): string {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed.startsWith('{')) return trimmed;
  const armoured = takeOffArmour(format, text);
  switch (armoured.found) {
    case 'one':
      return decoded(armoured.body);
    case 'none':
      throw refusedFor(takeOffArmour(others[format], text).found === 'none' ? 'found' : 'kind-of-message');
    case 'several':
      throw refusedFor('one');
    case 'cut-off':
      throw refusedFor('whole');
    case 'damaged':
      throw refusedFor('encoding');
  }
}

function decoded(body: string): string {
  const bytes = Buffer.from(body, 'base64url');
  const text = bytes.toString('utf8');
  // Bits that mean nothing, and bytes that are no text, were not written by Claimdesk.
  const whole = bytes.toString('base64url') === body && Buffer.from(text, 'utf8').equals(bytes);
  if (!whole) throw refusedFor('encoding');
  return text;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw refusedFor('encoding');
  }
}

function signatureFits({ message, signature, signer }: SignedRequest | SignedAnswer): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  const spelled = [signature, signer].every(
    (text) => Buffer.from(text, 'base64url').toString('base64url') === text,
  );
  if (!spelled) return false;
  try {
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: signer } });
    return verify(null, signedBytes(message), key, bytes);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}
