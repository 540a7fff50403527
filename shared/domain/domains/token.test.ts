import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptableToken, isUsable, tokenBytes, tokenLife, tokenOf } from './token';

const bytes = fc.uint8Array({ minLength: tokenBytes, maxLength: tokenBytes });
const token = `${'Ab3+/'.repeat(12)}wxyz`;

describe('tokens (K7)', () => {
  it('are 64 characters of base64 and keep every bit', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(tokenOf(random)).toMatch(/^[A-Za-z0-9+/]{64}$/);
        expect(Buffer.from(tokenOf(random), 'base64')).toEqual(Buffer.from(random));
      }),
    );
  });

  it('refuse fewer random bytes', () => {
    expect(() => tokenOf(new Uint8Array(47))).toThrow(RangeError);
  });

  it.each([
    [token, token],
    [` atlassian-domain-verification=${token}\n`, token],
    [`"atlassian-domain-verification=${token}"`, token],
    [`acme.com. 300 IN TXT "atlassian-domain-verification=${token}"`, token],
    [`atlassian-sending-domain-verification=${token}`, null],
    ['too-short', null],
    [`${token} ${token}`, null],
    ['', null],
  ])('are adopted from %j', (text, adopted) => {
    expect(adoptableToken(text)).toBe(adopted);
  });

  it('work for seven days while pending, and for as long as the domain is verified', () => {
    const issued = { expiresAt: 1_000 + tokenLife, retiredAt: null };
    expect(isUsable(issued, 'pending', 1_000 + tokenLife - 1)).toBe(true);
    expect(isUsable(issued, 'pending', 1_000 + tokenLife)).toBe(false);
    expect(isUsable(issued, 'verified', 1_000 + 400 * tokenLife)).toBe(true);
    expect(isUsable(issued, 'failing', 1_000 + 400 * tokenLife)).toBe(true);
  });

  it('are dead once replaced, and when the domain lapsed or was removed', () => {
    const issued = { expiresAt: null, retiredAt: null };
    expect(isUsable({ ...issued, retiredAt: 5 }, 'verified', 1)).toBe(false);
    expect(isUsable(issued, 'lapsed', 1)).toBe(false);
    expect(isUsable(issued, 'removed', 1)).toBe(false);
  });
});
