import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../../../../shared/domain/accounts/account';
import { DomainId } from '../../../../shared/domain/ids';
import type { AccountGroup } from './account-queries';
import { accountTotals } from './account-totals';

const id = DomainId.parse('0'.repeat(26));
const group = (domain: string, count: number, managed = false): AccountGroup => ({
  domain,
  count,
  managed,
  ours: managed,
  status: 'active',
});

describe('accountTotals', () => {
  it('lists the registered domains first, then the largest', () => {
    const { byDomain } = accountTotals(
      [group('big.example', 90), group('ours.example', 2, true), group('mid.example', 40)],
      new Map([['ours.example', id]]),
    );
    expect(byDomain.map(({ name }) => name)).toEqual(['ours.example', 'big.example', 'mid.example']);
  });

  it('lists a registered domain that has no account yet', () => {
    expect(accountTotals([], new Map([['ours.example', id]])).byDomain).toEqual([
      { name: 'ours.example', unicodeName: 'ours.example', domainId: id, personal: 0, managed: 0 },
    ]);
  });

  it('shows names as people read them', () => {
    expect(accountTotals([group('xn--hafenbro-c6a.example', 1)], new Map()).byDomain[0]?.unicodeName).toBe(
      'hafenbüro.example',
    );
  });

  it('counts every account exactly once, however many domains there are (E2)', () => {
    const groups = fc.array(
      fc.record({
        domain: fc.integer({ min: 1, max: 30 }).map((number) => `d${number}.example`),
        status: fc.constantFrom(...accountStatuses),
        managed: fc.boolean(),
        ours: fc.boolean(),
        count: fc.integer({ min: 1, max: 1_000_000 }),
      }),
    );
    fc.assert(
      fc.property(groups, (all) => {
        const totals = accountTotals(all, new Map());
        const expected = all.reduce((sum, { count }) => sum + count, 0);
        const inDomains = totals.byDomain.reduce((sum, { personal, managed }) => sum + personal + managed, 0);
        expect(totals.total).toBe(expected);
        expect(totals.personal + totals.managed).toBe(expected);
        expect(totals.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
        expect(inDomains + totals.otherDomains.accounts).toBe(expected);
      }),
    );
  });
});
