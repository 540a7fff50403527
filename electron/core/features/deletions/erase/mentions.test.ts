import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMentions } from './mentions';

const mentions = createMentions({
  addresses: ['Ada.L@Example.com', "o'brien@example.com"],
  names: ['Ada Lovelace', 'Ada', 'C. (Cee) D+'],
});

describe('createMentions', () => {
  it.each([
    ['ada.l@example.com', true],
    ['ADA.L@EXAMPLE.COM', true],
    ['Write to <ada.l@example.com>.', true],
    ['Write to ada.l@example.com.', true],
    ["'ada.l@example.com'", true],
    ["o'brien@example.com", true],
    ['{"email":"ada.l@example.com"}', true],
    ['{"note":"first line\\nada.l@example.com"}', true],
    ['mailto:ada.l@example.com', true],
    ['a;ada.l@example.com;b', true],
    ['ada.l@example.com.au', false],
    ['xada.l@example.com', false],
    ['ada.l@example.org', false],
    ['nothing', false],
  ])('address in %s: %s', (text, held) => {
    expect(mentions.holdsAddress(text)).toBe(held);
  });

  it.each([
    ['ada lovelace has left', true],
    ['(Ada Lovelace)', true],
    ['"Ada Lovelace"', true],
    ['Ada Lovelaceson', false],
    // A name of one word is in too many sentences.
    ['Ada has left', false],
    ['C. (Cee) D+ has left', true],
    ['Cx (Cee) D has left', false],
  ])('name in %s: %s', (text, held) => {
    expect(mentions.holds(text)).toBe(held);
  });

  it('replaces both and leaves the rest', () => {
    expect(mentions.without('Ada Lovelace (ada.l@example.com) reports to bob@example.com')).toBe(
      'Former user (Former user) reports to bob@example.com',
    );
  });

  it('leaves JSON that says the same but for the person', () => {
    const before = JSON.stringify({ search: 'line\nada.l@example.com', other: ['x@example.com', 3] });
    expect(JSON.parse(mentions.without(before))).toEqual({
      search: 'line\nFormer user',
      other: ['x@example.com', 3],
    });
  });

  it('never finds what it has replaced', () => {
    const parts = fc.array(
      fc.constantFrom('ada.l@example.com', 'Ada Lovelace', ' ', ',', '\\n', '"', 'b@c.d'),
    );
    fc.assert(
      fc.property(parts, (words) => {
        const without = mentions.without(words.join(' '));
        expect(mentions.holds(without)).toBe(false);
      }),
    );
  });

  it('finds nobody when there is nobody to find', () => {
    expect(createMentions({ addresses: [], names: [] }).holds('ada@example.com')).toBe(false);
  });
});
