import type { Overview } from '../../../../shared/contract/overview';
import { accountStatuses } from '../../../../shared/domain/accounts/account';
import { unicodeForm } from '../../../../shared/domain/domains/canonical-name';
import type { DomainId } from '../../../../shared/domain/ids';
import type { AccountGroup } from './account-queries';

/** How many domains are listed one by one; the others are added up. */
const listed = 8;

/**
 * Adds groups up to what the overview shows. Nothing is left out: the listed domains and the rest together make
 * the total (rule E2).
 *
 * @param registered ids of the organization's domains by canonical name; these are listed before larger ones
 */
export function accountTotals(
  groups: readonly AccountGroup[],
  registered: ReadonlyMap<string, DomainId>,
): Overview['accounts'] {
  const sum = (part: readonly AccountGroup[]) => part.reduce((total, { count }) => total + count, 0);
  const managed = sum(groups.filter((group) => group.managed));
  const total = sum(groups);
  const domains = byDomain(groups, registered);
  const rest = domains.slice(listed);
  return {
    total,
    managed,
    personal: total - managed,
    byStatus: accountStatuses.map((status) => ({
      status,
      count: sum(groups.filter((group) => group.status === status)),
    })),
    byDomain: domains.slice(0, listed),
    otherDomains: {
      domains: rest.length,
      accounts: rest.reduce((accounts, domain) => accounts + domain.personal + domain.managed, 0),
    },
  };
}

type DomainCounts = Overview['accounts']['byDomain'][number];

function byDomain(
  groups: readonly AccountGroup[],
  registered: ReadonlyMap<string, DomainId>,
): DomainCounts[] {
  const counts = new Map<string, { personal: number; managed: number }>();
  for (const name of registered.keys()) counts.set(name, { personal: 0, managed: 0 });
  for (const { domain, managed, count } of groups) {
    const entry = counts.get(domain) ?? { personal: 0, managed: 0 };
    counts.set(domain, entry);
    if (managed) entry.managed += count;
    else entry.personal += count;
  }
  return [...counts]
    .map(([name, count]) => ({
      name,
      unicodeName: unicodeForm(name),
      domainId: registered.get(name) ?? null,
      ...count,
    }))
    .sort(registeredThenLarge);
}

function registeredThenLarge(one: DomainCounts, other: DomainCounts): number {
  if ((one.domainId === null) !== (other.domainId === null)) return one.domainId === null ? 1 : -1;
  return other.personal + other.managed - (one.personal + one.managed) || (one.name < other.name ? -1 : 1);
}
