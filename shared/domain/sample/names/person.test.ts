import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../seeded-random';
import { internationalStaff } from './cultures';
import { drawPerson, foldToAscii } from './person';

const german = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

describe('foldToAscii', () => {
  it.each([
    ['Zoë', {}, 'zoe'],
    ['Jürgen', german, 'juergen'],
    ['Groß', german, 'gross'],
    ['Łukasz', {}, 'lukasz'],
    ['Nguyễn', {}, 'nguyen'],
    ['Đặng', {}, 'dang'],
    ['İpek', {}, 'ipek'],
    ['Ødegård', { å: 'a' }, 'odegard'],
    ["O'Brien", {}, 'obrien'],
    ['Al-Amin', {}, 'alamin'],
  ])('writes %s as it stands in an address', (name, folding, expected) => {
    expect(foldToAscii(name, folding)).toBe(expected);
  });
});

describe('drawPerson', () => {
  it('always gives an address spelling, whatever script the name is written in', () => {
    const random = createSeededRandom('people');
    for (let draw = 0; draw < 2_000; draw++) {
      const { given, family, name } = drawPerson(random, internationalStaff);
      expect(`${given}.${family}`, name).toMatch(/^[a-z]{2,}\.[a-z]{2,}$/);
    }
  });
});
