import type { DomainCounts, Overview } from '../../../../shared/contract/overview';
import { accountStatuses } from '../../../../shared/domain/accounts/account';
import { unicodeForm } from '../../../../shared/domain/domains/canonical-name';
import type { DomainId } from '../../../../shared/domain/ids';
import type { AccountCounts } from './account-queries';

/** How many domains are listed one by one; the others are added up. */
const listed = 8;

/**
 * Adds counts up to what the overview shows. Nothing is left out: the listed domains and the rest together make
 * the total, and so do the kinds and the statuses (rule E2).
 *
 * @param registered ids of the organization's domains by canonical name; these are listed before larger ones
 */
export function accountTotals(
  counts: AccountCounts,
  registered: ReadonlyMap<string, DomainId>,
): Overview['accounts'] {
  const total = sum(counts.byDomain);
  const managed = sum(counts.managed);
  const domains = byDomain(counts, registered);
  const rest = domains.slice(listed);
  return {
    total,
    managed,
    personal: total - managed,
    byStatus: accountStatuses.map((status) => ({
      status,
      count:
        status === 'active'
          ? total - sum(counts.unusualStatus)
          : sum(counts.unusualStatus.filter((group) => group.status === status)),
    })),
    byDomain: domains.slice(0, listed),
    otherDomains: {
      domains: rest.length,
      accounts: rest.reduce((accounts, domain) => accounts + totalOf(domain), 0),
    },
  };
}

function byDomain(counts: AccountCounts, registered: ReadonlyMap<string, DomainId>): DomainCounts[] {
  const managed = new Map<string, number>();
  for (const { domain, count } of counts.managed) managed.set(domain, (managed.get(domain) ?? 0) + count);
  const totals = new Map(counts.byDomain.map(({ domain, count }) => [domain, count]));
  const names = new Set([...registered.keys(), ...totals.keys()]);
  return [...names]
    .map((name) => ({
      name,
      unicodeName: unicodeForm(name),
      domainId: registered.get(name) ?? null,
      managed: managed.get(name) ?? 0,
      personal: (totals.get(name) ?? 0) - (managed.get(name) ?? 0),
    }))
    .sort(registeredThenLarge);
}

function registeredThenLarge(one: DomainCounts, other: DomainCounts): number {
  if ((one.domainId === null) !== (other.domainId === null)) return one.domainId === null ? 1 : -1;
  return totalOf(other) - totalOf(one) || (one.name < other.name ? -1 : 1);
}

function totalOf({ managed, personal }: DomainCounts): number {
  return managed + personal;
}

function sum(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
