import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putOnArmour } from '../../../../../shared/domain/requests/armour';
import {
  type AnswerMessage,
  askActs,
  decisions,
  type RequestMessage,
} from '../../../../../shared/domain/requests/message';
import { largestMessage, messageRefusals } from '../../../../../shared/domain/requests/message-refusal';
import { requestKinds } from '../../../../../shared/domain/requests/request';
import { cleanWords } from '../../../../../shared/domain/requests/words';
import { canonicalJson } from '../../../audit/canonical-json';
import { Refused } from '../../../failures';
import { readMessage } from './read-message';
import { asFile, asText, signMessage } from './sign-message';
import { keyOfSeed } from './store-key';

const format = 'claimdesk-request';
const key = keyOfSeed(Buffer.alloc(32, 7));
const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .map(cleanWords)
  .filter((text) => text !== '');
const common = {
  version: fc.constant(1 as const),
  id: hex,
  writtenAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  organization: fc.constantFrom('Acme', 'Grüße & Söhne', '株式会社'),
  email: fc.constantFrom('ada@acme.example', 'o’brien@acme.example', 'ada@xn--bcher-kva.example'),
};
const anyRequest: fc.Arbitrary<RequestMessage> = fc
  .record({
    ...common,
    format: fc.constant('claimdesk-request' as const),
    act: fc.constantFrom(...askActs),
    kind: fc.constantFrom(...requestKinds),
    wanted: fc.constant('new@acme.example'),
    reason: words,
    inReplyTo: hex,
  })
  .map((message) => ({
    ...message,
    wanted: message.kind === 'change-email' ? message.wanted : null,
    inReplyTo: message.act === 'ask' ? null : message.inReplyTo,
  }));
const anyAnswer: fc.Arbitrary<AnswerMessage> = fc.record({
  ...common,
  format: fc.constant('claimdesk-answer' as const),
  decision: fc.constantFrom(...decisions),
  words,
  inReplyTo: hex,
});

const example = signMessage(
  {
    format,
    version: 1,
    id: '0123456789abcdef0123456789abcdef',
    writtenAt: 1_800_000_000_000,
    organization: 'Acme',
    email: 'ada@acme.example',
    act: 'ask',
    kind: 'change-email',
    wanted: 'ada.king@acme.example',
    reason: 'I have married.',
    inReplyTo: null,
  } satisfies RequestMessage,
  key,
);
const file = asFile(example);
const text = asText(example);

function refusal(content: string): string | null {
  try {
    readMessage(format, content);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
}

const mailed = fc.record({
  width: fc.integer({ min: 6, max: 120 }),
  quote: fc.constantFrom('', '> ', '>> ', '> > '),
  end: fc.constantFrom('\n', '\r\n', ' \r\n'),
  before: fc.constantFrom('', 'Dear admin,\n\n'),
});

describe('a message', () => {
  it('comes back from a file, from text and from hostile mail exactly as it was signed', () => {
    fc.assert(
      fc.property(anyRequest, mailed, (message, { width, quote, end, before }) => {
        const signed = signMessage(message, key);
        const lines = asText(signed).match(new RegExp(`[^]{1,${width}}`, 'g')) ?? [];
        const mail = before + lines.map((line) => quote + line + end).join('');
        for (const sent of [asFile(signed), `\ufeff${asFile(signed)}\r\n`, asText(signed), mail]) {
          expect(readMessage(format, sent)).toEqual(signed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers come back, too', () => {
    fc.assert(
      fc.property(anyAnswer, (message) => {
        const signed = signMessage(message, key);
        expect(readMessage('claimdesk-answer', asText(signed))).toEqual(signed);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused as a file with any byte changed', () => {
    const bytes = Buffer.from(file, 'utf8');
    for (let position = 0; position < bytes.length; position++) {
      for (const flip of [0x01, 0x04, 0x20, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[position] = (changed[position] ?? 0) ^ flip;
        expect(refusal(changed.toString('utf8')), `byte ${position} with ${flip}`).not.toBeNull();
      }
    }
  });

  it('is refused as text with any character changed, unless it still says the same', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), (position, flip) => {
        const changed = String.fromCharCode((text.charCodeAt(position) ^ flip) & 0x7f);
        const sent = text.slice(0, position) + changed + text.slice(position + 1);
        if (refusal(sent) === null) expect(readMessage(format, sent)).toEqual(example);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused in the name of another: the signature holds every field', () => {
    fc.assert(
      fc.property(anyRequest, (other) => {
        fc.pre(canonicalJson(other) !== canonicalJson(example.message));
        expect(refusal(canonicalJson({ ...example, message: other }))).toBe(messageRefusals.signature.reason);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the check that failed is named', () => {
  const withMessage = (part: object) =>
    canonicalJson({ ...example, message: { ...example.message, ...part } });
  const answer = signMessage(
    {
      format: 'claimdesk-answer',
      version: 1,
      id: '0123456789abcdef0123456789abcdef',
      writtenAt: 0,
      organization: 'Acme',
      email: 'ada@acme.example',
      decision: 'done',
      words: 'Done.',
      inReplyTo: '0123456789abcdef0123456789abcdef',
    } satisfies AnswerMessage,
    key,
  );

  it.each<[string, string, keyof typeof messageRefusals]>([
    ['a file of a megabyte', 'x'.repeat(1_000_000), 'size'],
    ['a message padded beyond the limit', file + ' '.repeat(largestMessage), 'size'],
    ['nothing', '', 'found'],
    ['a letter', 'Dear admin, change my address.', 'found'],
    ['an answer, as text', asText(answer), 'kind-of-message'],
    ['an answer, as a file', asFile(answer), 'kind-of-message'],
    ['text without its end', text.slice(0, -60), 'whole'],
    [
      'two requests in one text',
      text + asText(signMessage({ ...example.message, writtenAt: 0 }, key)),
      'one',
    ],
    ['half a file', file.slice(0, 200), 'encoding'],
    ['text with a lost character', text.replace('eyJ', 'ey'), 'encoding'],
    ['a version to come', withMessage({ version: 2 }), 'version'],
    ['a member too many', withMessage({ priority: 'high' }), 'form'],
    ['a missing member', withMessage({ reason: undefined }), 'form'],
    ['a change of e-mail without an address', withMessage({ wanted: null }), 'form'],
    ['an address to display', withMessage({ email: 'Ada <ada@acme.example>' }), 'form'],
    ['a name with a hidden character', withMessage({ organization: 'Ac\u202eme' }), 'form'],
    ['a reason that reorders text', withMessage({ reason: 'a\u202eb' }), 'form'],
    ['the same data, written otherwise', JSON.stringify(JSON.parse(file), null, 1), 'form'],
    ['a doubled member', file.replace('{"message"', '{"signer":"x","message"'), 'form'],
    ['deep nesting', '{"message":'.repeat(5_000), 'encoding'],
    [
      'another key',
      canonicalJson({ ...example, signer: keyOfSeed(Buffer.alloc(32, 8)).signer }),
      'signature',
    ],
    ['no point of the curve', canonicalJson({ ...example, signer: `${'_'.repeat(42)}8` }), 'signature'],
    ['a changed address', withMessage({ wanted: 'eve@acme.example' }), 'signature'],
    [
      'text that was changed inside',
      putOnArmour(format, Buffer.from(withMessage({ kind: 'release', wanted: null })).toString('base64url')),
      'signature',
    ],
  ])('%s', (_, content, check) => {
    expect(refusal(content)).toBe(messageRefusals[check].reason);
  });
});
