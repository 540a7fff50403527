import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CleanWords, cleanWords, Words } from './words';

describe('words of a person', () => {
  it.each([
    ['  I marry in May.  ', 'I marry in May.'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['a\0b\u0007c', 'abc'],
    ['tab\tstays', 'tab\tstays'],
    ['żółć 👩‍💻 שלום', 'żółć 👩‍💻 שלום'],
  ])('%j is kept as %j', (text, kept) => {
    expect(cleanWords(text)).toBe(kept);
  });

  it('are clean once cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(CleanWords.safeParse(cleanWords(text)).success).toBe(true);
      }),
    );
  });

  it('are not empty', () => {
    expect(Words.safeParse(' \u202e ').success).toBe(false);
  });
});
