import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingKeys } from './blocking-keys';
import { type ComparedAccount, compareAccounts } from './compare-accounts';
import { type Evidence, scoreOf, strengthOf } from './evidence';

const account = (text: string, more: Partial<ComparedAccount> = {}): ComparedAccount => {
  const [, name = '', emailKey = ''] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return { name, emailKey, kind: 'managed', lastActive: null, activityKnown: false, ...more };
};

test.each<[string, string, Evidence[], string | null]>([
  ['Ann Archer <ann@a.example>', 'Ann Archer <ann@b.example>', ['same-local-part', 'same-name'], 'strong'],
  ['Ann Archer <ann@a.example>', 'Archer, Ann <ann+jira@a.example>', ['plus-tag', 'same-name'], 'strong'],
  ['Ann Archer <ann+1@a.example>', '<ann+2@a.example>', ['plus-tag'], 'strong'],
  [
    'Ann Archer <ann.archer@a.example>',
    'Ann Archer <annarcher@a.example>',
    ['same-letters', 'same-name'],
    'strong',
  ],
  [
    'Ann Archer <ann.archer@a.example>',
    'A. Archer <archer.ann@b.example>',
    ['same-letters', 'initials'],
    'likely',
  ],
  ['Jörg Weiß <joerg@a.example>', 'Jorg Weiss <weiss@a.example>', ['same-name'], null],
  [
    'Åsa Öberg <asa.oberg@a.example>',
    'Oberg Asa <asa.oberg@b.example>',
    ['same-local-part', 'same-name'],
    'strong',
  ],
  [
    'Ann Archer <ann.archer@a.example>',
    'Ann Archer <ann.archr@a.example>',
    ['similar-local-part', 'same-name'],
    'likely',
  ],
  ['Ann Archer <ann@a.example>', 'Ann Archer <archer@a.example>', ['same-name'], null],
  ['Help <info@a.example>', 'Reception <info@b.example>', ['same-local-part', 'other-name'], null],
  ['Ann Archer <ann.archer1@a.example>', 'Ann Archer <ann.archer2@a.example>', ['same-name'], null],
  ['Ann Archer <ann@a.example>', 'Ann Baker <ann@b.example>', ['same-local-part'], null],
  ['Bo <bo1@a.example>', 'Cy <cy2@a.example>', ['other-name'], null],
])('%s and %s', (one, other, evidence, strength) => {
  const found = compareAccounts(account(one), account(other));
  expect(found).toEqual(evidence);
  expect(strengthOf(found)).toBe(strength);
});

describe('what the store knows adds to it', () => {
  const never = { activityKnown: true, lastActive: null };
  const active = { activityKnown: true, lastActive: 5 };
  test.each<[Partial<ComparedAccount>, Partial<ComparedAccount>, Evidence[]]>([
    [never, active, ['one-never-active']],
    [never, never, []],
    [{ activityKnown: false }, active, []],
    [{ kind: 'personal' }, {}, ['personal-and-managed']],
    [{ ...never, kind: 'personal' }, active, ['one-never-active', 'personal-and-managed']],
  ])('%j and %j', (one, other, evidence) => {
    const found = compareAccounts(
      account('Ann Archer <a@a.example>', one),
      account('Ann Archer <xyz@b.example>', other),
    );
    expect(found).toEqual(['same-name', ...evidence]);
  });
});

const word = fc.constantFrom('ann', 'Ann', 'archer', 'A.', 'Åsa', 'öberg', 'bo', 'info');
const someAccount = fc.record({
  name: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  emailKey: fc
    .tuple(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('a', 'b'),
      fc.constantFrom('', '+x'),
    )
    .map(
      ([words, domain, tag]) =>
        `${words.join('.').replace(/\.\./g, '.').toLowerCase()}${tag}@${domain}.example`,
    ),
  kind: fc.constantFrom('personal' as const, 'managed' as const),
  lastActive: fc.option(fc.nat(9)),
  activityKnown: fc.boolean(),
});

test('evidence does not depend on who is looked at first', () => {
  fc.assert(
    fc.property(someAccount, someAccount, (one, other) => {
      expect(compareAccounts(one, other)).toEqual(compareAccounts(other, one));
      expect(scoreOf(compareAccounts(one, other))).toBe(scoreOf(compareAccounts(other, one)));
    }),
  );
});

test('two that differ only in tags, dots, order or accents share a key', () => {
  expect(blockingKeys('Ann Archer', 'ann.archer@a.example')).toEqual([
    'name ann archer',
    'address annarcher',
  ]);
  expect(blockingKeys('Archer', 'zoe.archer+x@a.example')).toEqual([
    'address zoearcher',
    'address archerzoe',
  ]);
  expect(blockingKeys('Archer, Ánn', 'aa@a.example')).toEqual(['name ann archer']);
});
