import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainId } from '../../../../shared/domain/ids';
import type { AccountCounts } from './account-queries';
import { accountTotals } from './account-totals';

const id = DomainId.parse('0'.repeat(26));
const counts = (part: Partial<AccountCounts>): AccountCounts => ({
  byDomain: [],
  managed: [],
  unusualStatus: [],
  ...part,
});
const accounts = (domain: string, count: number) => ({ domain, count });

describe('accountTotals', () => {
  it('lists the registered domains first, then the largest', () => {
    const { byDomain } = accountTotals(
      counts({
        byDomain: [accounts('big.example', 90), accounts('ours.example', 2), accounts('mid.example', 40)],
      }),
      new Map([['ours.example', id]]),
    );
    expect(byDomain.map(({ name }) => name)).toEqual(['ours.example', 'big.example', 'mid.example']);
  });

  it('lists a registered domain that has no account yet', () => {
    expect(accountTotals(counts({}), new Map([['ours.example', id]])).byDomain).toEqual([
      { name: 'ours.example', unicodeName: 'ours.example', domainId: id, personal: 0, managed: 0 },
    ]);
  });

  it('shows names as people read them', () => {
    const part = counts({ byDomain: [accounts('xn--hafenbro-c6a.example', 1)] });
    expect(accountTotals(part, new Map()).byDomain[0]?.unicodeName).toBe('hafenbüro.example');
  });

  it('counts accounts managed by any organization as managed', () => {
    const part = counts({
      byDomain: [accounts('ours.example', 10)],
      managed: [
        { domain: 'ours.example', ours: true, count: 3 },
        { domain: 'ours.example', ours: false, count: 2 },
      ],
    });
    expect(accountTotals(part, new Map()).byDomain[0]).toMatchObject({ managed: 5, personal: 5 });
  });

  it('counts every account exactly once, however many domains there are (E2)', () => {
    const sizes = fc.array(fc.record({ personal: fc.nat(9_999), managed: fc.nat(9_999) }), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.nat(100), (all, deactivated) => {
        const expected = all.reduce((sum, { personal, managed }) => sum + personal + managed, 0);
        const unusual = Math.min(expected, deactivated);
        const totals = accountTotals(
          counts({
            byDomain: all.map(({ personal, managed }, index) =>
              accounts(`d${index}.example`, personal + managed),
            ),
            managed: all.map(({ managed }, index) => ({
              domain: `d${index}.example`,
              ours: true,
              count: managed,
            })),
            unusualStatus: [{ status: 'deactivated', count: unusual }],
          }),
          new Map(),
        );
        const inDomains = totals.byDomain.reduce((sum, { personal, managed }) => sum + personal + managed, 0);
        expect(totals.total).toBe(expected);
        expect(totals.personal + totals.managed).toBe(expected);
        expect(totals.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
        expect(inDomains + totals.otherDomains.accounts).toBe(expected);
      }),
    );
  });
});
