import { expect, test } from 'vitest';
import type { PermissionFacts } from '../permissions/permission-facts';
import { ordinaryAccount } from '../permissions/permission-facts';
import { judgeChange } from './judge-change';
import { judgeHolder } from './judge-holder';

const managed = ordinaryAccount('this-organization');
const personal = ordinaryAccount('nobody');
const domains = new Map([
  ['example.com', { state: 'verified' }],
  ['second.example', { state: 'verified' }],
  ['failing.example', { state: 'failing' }],
] as const);

const judge = (facts: PermissionFacts, wanted: string) =>
  judgeChange(
    { facts, emailKey: 'ann@example.com' },
    wanted,
    (name) => [...domains].find(([known]) => known === name)?.[1],
  );

test.each([
  ['same domain', managed, 'ann.archer@example.com'],
  ['another verified domain', managed, 'ann@second.example'],
  ['a deletion running', { ...managed, status: 'deletion-pending' } as const, 'old@example.com'],
  ['a deactivated account', { ...managed, status: 'deactivated' } as const, 'old@example.com'],
])('the admin may: %s', (_, facts, wanted) => {
  expect(judge(facts, wanted)).toMatchObject({ kind: 'change' });
});

test.each([
  ['a personal account', personal, 'a@example.com', 'M1', /Only the owner of a personal account/],
  ['managed elsewhere', ordinaryAccount('another-organization'), 'a@example.com', 'M1', /Only the owner/],
  ['never confirmed', { ...managed, emailConfirmed: false }, 'a@example.com', 'M2', /never was/],
  ['synced', { ...managed, syncedFromIdentityProvider: true }, 'a@example.com', 'M1', /identity provider/],
  ['deleted', { ...managed, status: 'deleted' } as const, 'a@example.com', 'L2', /deleted for good/],
  ['not proved', managed, 'a@elsewhere.example', 'K4', /not proved/],
  ['a subdomain', managed, 'a@mail.example.com', 'K4', /not proved/],
  ['failing', managed, 'a@failing.example', 'K4', /failing/],
  ['empty', managed, '  ', null, /empty/],
  ['malformed', managed, 'ann', null, /no e-mail address/],
  ['with a display name', managed, 'Ann <ann@example.com>', null, /no e-mail address/],
] as const)('the admin may not: %s', (_, facts, wanted, rule, sentence) => {
  const verdict = judge(facts, wanted);
  expect(verdict).toMatchObject({ kind: 'refused', reason: { rule } });
  expect(verdict.kind === 'refused' && verdict.reason.sentence).toMatch(sentence);
});

test('M1 comes before the address: a personal account is refused whatever is wanted', () => {
  expect(judge(personal, 'ann')).toMatchObject({ kind: 'refused', reason: { rule: 'M1' } });
});

test.each(['ann@example.com', 'Ann@EXAMPLE.com ', 'ANN@example.com.'])(
  '%j is the address it has',
  (wanted) => {
    expect(judge(managed, wanted)).toMatchObject({ kind: 'unchanged' });
  },
);

const lastDay = Date.UTC(2026, 11, 8, 9);

test.each([
  ['ours', managed, null, true, /^Another account of the organization/],
  [
    'ours, on its way out',
    { ...managed, status: 'deletion-pending' },
    lastDay,
    true,
    /until 8 December 2026 \(UTC\)/,
  ],
  [
    'personal, on its way out',
    { ...personal, status: 'deletion-pending' },
    null,
    false,
    /until its deletion has ended/,
  ],
  ['personal', personal, null, false, /^A personal account/],
  ['managed elsewhere', ordinaryAccount('another-organization'), null, false, /another organization manages/],
  ['never confirmed', { ...managed, emailConfirmed: false }, null, false, /never confirmed/],
  ['synced', { ...managed, syncedFromIdentityProvider: true }, null, false, /synced/],
  ['deleted', { ...managed, status: 'deleted' }, null, false, /^A deleted account/],
] as const)('L4: an address held by an account that is %s', (_, facts, until, movable, sentence) => {
  const verdict = judgeHolder({ facts, until });
  expect(verdict).toMatchObject({ movable, reason: { rule: 'L4' } });
  expect(verdict.reason.sentence).toMatch(sentence);
  expect(verdict.reason.nextStep).not.toBeNull();
});
