import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTxt, recordValue } from './txt-record';

const token = `${'Ab3+/'.repeat(12)}wxyz`;
const old = 'o'.repeat(64);
const value = recordValue(token);
const spf = ['v=spf1 include:_spf.acme.com ~all'];

describe('TXT records', () => {
  it.each([
    ['one record', [[value]]],
    ['split strings', [[value.slice(0, 40), value.slice(40)]]],
    ['beside others', [spf, [value], ['google-site-verification=abc']]],
    ['beside an old token', [[recordValue(old)], [value]]],
    ['beside the look-alike', [['atlassian-sending-domain-verification=3f2c'], [value]]],
  ])('%s: a match', (_, records) => {
    expect(readTxt(records, token, [old]).outcome).toBe('match');
  });

  it('finds the match at any place among many', () => {
    fc.assert(
      fc.property(fc.nat(59), (at) => {
        const records = Array.from({ length: 60 }, (_, index) => [index === at ? value : `other=${index}`]);
        expect(readTxt(records, token, [])).toMatchObject({ outcome: 'match', others: 59, difference: null });
      }),
    );
  });

  it.each([
    ['changed case', value.toUpperCase(), 'wrong-record', 'Capital and small'],
    ['a blank behind', `${value} `, 'wrong-record', 'blanks or quotation marks'],
    ['quotes inside', `"${value}"`, 'wrong-record', 'blanks or quotation marks'],
    ['cut off', value.slice(0, 70), 'wrong-record', 'cut off after 70'],
    ['more text', `${value}; note`, 'wrong-record', 'more text'],
    ['token alone', token, 'wrong-record', 'characters are missing'],
    ['another token', recordValue('z'.repeat(64)), 'wrong-record', 'another token'],
    ['a replaced token', recordValue(old), 'old-token', 'replaced'],
    ['the look-alike', 'atlassian-sending-domain-verification=3f2c', 'look-alike', 'proves no ownership'],
  ])('%s: no match, and says why', (_, seen, outcome, words) => {
    const reading = readTxt([spf, [seen]], token, [old]);
    expect(reading.outcome).toBe(outcome);
    expect(reading.difference).toContain(words);
    expect(reading.others).toBe(1);
  });

  it('does not take foreign records for the right one', () => {
    expect(readTxt([spf, ['atlassian=1']], token, [])).toEqual({
      outcome: 'no-record',
      seen: [],
      others: 2,
      difference: null,
    });
  });

  it('proves nothing without a valid token', () => {
    expect(readTxt([[value]], null, []).outcome).toBe('wrong-record');
  });

  it('shows remote text cut and neutralized', () => {
    const hostile = `atlassian-domain-verification=\u001b[31m\u202e<script>%s${'x'.repeat(5_000)}`;
    const [seen = ''] = readTxt([[hostile]], token, []).seen;
    expect(seen.length).toBeLessThan(140);
    expect(seen).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('accepts nothing but the exact value', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        fc.pre(text !== value);
        expect(readTxt([[text]], token, []).outcome).not.toBe('match');
      }),
    );
  });
});
