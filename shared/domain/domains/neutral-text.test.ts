import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralText } from './neutral-text';

describe('text from the network', () => {
  it.each([
    ['plain text stays', 'v=spf1 -all', 'v=spf1 -all'],
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a change of direction', 'a\u202eb', 'a\\u{202e}b'],
    ['a byte of Latin-1 beyond text', 'a\u0085b', 'a\\u{85}b'],
    ['a lone half of a character', 'a\ud800b', 'a\\u{d800}b'],
  ])('%s', (_, text, shown) => {
    expect(neutralText(text)).toBe(shown);
  });

  it('is cut, whole characters at a time', () => {
    expect(neutralText('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
    expect(neutralText('🙂🙂🙂', 2)).toBe('🙂🙂…');
    expect(neutralText('🙂🙂', 2)).toBe('🙂🙂');
  });

  it('never shows a control, format or unassigned character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutralText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
