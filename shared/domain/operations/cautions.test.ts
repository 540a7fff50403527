import { describe, expect, it } from 'vitest';
import { type CautionFacts, cautionsOf } from './cautions';

const day = 86_400_000;
const now = 100 * day;
const calm: CautionFacts = {
  usesBitbucket: false,
  repositories: null,
  lastActive: null,
  billable: null,
  role: 'member',
};

describe('cautions', () => {
  it.each([
    [
      { usesBitbucket: true },
      'deactivate',
      'The person uses Bitbucket, and nobody said whether private repositories are kept in the account; ask them first.',
    ],
    [{ lastActive: now - 29 * day }, 'delete', 'The person was active within the last 30 days.'],
    [
      { role: 'admin' },
      'deactivate',
      'The account is an organization admin and keeps the role for when it is reactivated.',
    ],
    [{ role: 'admin' }, 'delete', 'The account is an organization admin, and the role goes with it.'],
    [{ billable: true }, 'deactivate', 'The account is billed; that stops while it is deactivated.'],
    [{ billable: true }, 'delete', 'The account is billed; that stops with the deletion.'],
  ] as const)('%o before %s', (facts, kind, sentence) => {
    expect(cautionsOf(kind, { ...calm, ...facts }, now)).toEqual([sentence]);
  });

  it.each([
    ['somebody said what is kept', { usesBitbucket: true, repositories: 'none' }],
    ['long not active', { lastActive: now - 30 * day }],
    ['not billed', { billable: false }],
  ] as const)('none when %s', (_, facts) => {
    expect(cautionsOf('delete', { ...calm, ...facts }, now)).toEqual([]);
  });

  it('none before what takes nothing away', () => {
    expect(cautionsOf('reactivate', { ...calm, usesBitbucket: true, role: 'admin' }, now)).toEqual([]);
  });
});
