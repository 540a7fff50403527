import { describe, expect, it } from 'vitest';
import type { DomainSummary } from '../../../shared/contract/domains';
import { DomainId } from '../../../shared/domain/ids';
import { chooseDomains, DomainsSearch, sortedBy } from './domains-search';

function domain(name: string, more: Partial<DomainSummary> = {}): DomainSummary {
  return {
    id: DomainId.parse(name.padEnd(26, '0').replace(/[^0-9a-z]/g, '0')),
    name,
    unicodeName: name,
    state: 'pending',
    claimMode: 'selected',
    addedAt: 0,
    verifiedAt: null,
    verifiedMethod: null,
    failingSince: null,
    lapsesAt: null,
    nextCheckAt: null,
    tokenExpiresAt: null,
    lastCheck: null,
    accounts: 0,
    claimed: 0,
    ...more,
  };
}

const domains = [
  domain('b.com', { state: 'verified', accounts: 5, verifiedAt: 2 }),
  domain('a.com', { state: 'failing', accounts: 9, verifiedAt: 1 }),
  domain('xn--c-uga.com', { unicodeName: 'ć.com' }),
];
const names = (search: DomainsSearch) => chooseDomains(domains, search).map(({ unicodeName }) => unicodeName);

describe('the list of domains', () => {
  it('is in order of names', () => {
    expect(names({})).toEqual(['a.com', 'b.com', 'ć.com']);
  });

  it('is searched by either form of the name', () => {
    expect(names({ q: ' Ć' })).toEqual(['ć.com']);
    expect(names({ q: 'xn--' })).toEqual(['ć.com']);
  });

  it('is filtered by state', () => {
    expect(names({ state: 'failing' })).toEqual(['a.com']);
  });

  it('puts what needs attention first, and nothing behind everything', () => {
    expect(names({ sort: 'state' })).toEqual(['a.com', 'ć.com', 'b.com']);
    expect(names({ sort: 'verifiedAt' })).toEqual(['a.com', 'b.com', 'ć.com']);
    expect(names({ sort: 'accounts', down: true })).toEqual(['a.com', 'b.com', 'ć.com']);
  });

  it('turns the order at a second press on a header', () => {
    const first = sortedBy({}, 'accounts');
    expect(first).toEqual({ sort: 'accounts', down: false });
    expect(sortedBy(first, 'accounts')).toEqual({ sort: 'accounts', down: true });
    expect(sortedBy({}, 'name')).toEqual({ sort: 'name', down: true });
  });

  it('forgives an address that makes no sense', () => {
    expect(DomainsSearch.parse({ q: 1, state: 'nonsense', sort: 'x', down: 'y' })).toEqual({});
  });
});
