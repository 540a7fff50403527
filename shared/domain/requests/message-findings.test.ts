import { describe, expect, it } from 'vitest';
import type { RequestMessage } from './message';
import { findingsOf, type MessageSurroundings, sameName } from './message-findings';
import { messageChecks, messageRefusals, messageRefusalTitle } from './message-refusal';

const day = 24 * 3_600_000;
const now = 1_000 * day;
const message: RequestMessage = {
  format: 'claimdesk-request',
  version: 1,
  id: '0'.repeat(32),
  writtenAt: now,
  organization: 'Acme',
  email: 'ada@acme.example',
  act: 'ask',
  kind: 'release',
  wanted: null,
  reason: 'It is mine.',
  inReplyTo: null,
};
const around: MessageSurroundings = {
  now,
  organization: 'Acme',
  signer: 'a',
  lastSigner: null,
  accountKnown: true,
};

describe('what to know of a message that passed every check', () => {
  it.each<[string, Partial<RequestMessage>, Partial<MessageSurroundings>, RegExp | null]>([
    ['an ordinary one', {}, {}, null],
    ['written a day ahead', { writtenAt: now + day }, {}, null],
    ['written more than a day ahead', { writtenAt: now + day + 1 }, {}, /in the future/],
    ['written 90 days ago', { writtenAt: now - 90 * day }, {}, null],
    ['written earlier', { writtenAt: now - 90 * day - 1 }, {}, /more than 90 days ago/],
    ['for another organization', { organization: 'Globex' }, {}, /addressed to “Globex”/],
    ['for the same organization in other case', { organization: ' ACME ' }, {}, null],
    ['with the same key as before', {}, { lastSigner: 'a' }, null],
    ['with another key than before', {}, { lastSigner: 'b' }, /another key/],
    ['about an unknown address', {}, { accountKnown: false }, /No account here/],
  ])('%s', (_, part, changed, warning) => {
    const warnings = findingsOf({ ...message, ...part }, { ...around, ...changed }).filter(
      ({ tone }) => tone === 'warning',
    );
    if (warning === null) expect(warnings).toEqual([]);
    else expect(warnings).toEqual([{ tone: 'warning', text: expect.stringMatching(warning) }]);
  });

  it('says which key it is', () => {
    expect(findingsOf(message, { ...around, lastSigner: 'a' }).map(({ text }) => text)).toContain(
      'It has the same key as the last message about this address.',
    );
  });

  it('compares names as people do', () => {
    expect(sameName('Acme  Inc', ' acme inc')).toBe(true);
    expect(sameName('Acme', 'Acne')).toBe(false);
  });
});

describe('every failed check', () => {
  it.each(messageChecks)('%s says what failed and what to do next', (check) => {
    const { title, reason, nextStep } = messageRefusals[check];
    expect(messageRefusalTitle(reason)).toBe(title);
    expect(`${reason} ${nextStep}`).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
  });
});
