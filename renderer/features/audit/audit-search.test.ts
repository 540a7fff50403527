import { describe, expect, it } from 'vitest';
import { AuditSearch, filterOf, isFiltered } from './audit-search';

describe('the address of the audit screen', () => {
  it('asks for whole days of this machine', () => {
    const filter = filterOf({ from: '2026-03-01', to: '2026-03-01' });
    expect(filter.from).toBe(new Date(2026, 2, 1).getTime());
    expect(filter.until).toBe(new Date(2026, 2, 2).getTime());
  });

  it('is read leniently: what does not fit is left out', () => {
    const hostile = { q: 'ada', outcome: 'maybe', from: '2026-02-31', all: 'yes', action: 'x'.repeat(101) };
    expect(AuditSearch.parse(hostile)).toEqual({ q: 'ada' });
  });

  it('is filtered by anything but the scope', () => {
    expect(isFiltered({ all: true })).toBe(false);
    expect(isFiltered({ outcome: 'refused' })).toBe(true);
  });
});
