import type { AccountFilter, ActivityFilter } from '../../../../../shared/domain/accounts/account-filter';
import { keysActiveBetween, keysNeverActive, keysOfDomain, keysOfSource } from '../keys-queries';
import type { KeySet } from './key-set';
import type { OrganizationKeys } from './organization-keys';

const dayInMs = 86_400_000;

/**
 * The accounts that fit a filter, its search text left out.
 * @param now UTC milliseconds, for "within the last … days"
 */
export function filterSet(keys: OrganizationKeys, filter: AccountFilter, now: number): KeySet {
  const { kinds, statuses, domains, roles, activity, confirmed, sources, absent } = filter;
  const { read } = keys.source;
  const of = keys.organizationId;
  const parts: (KeySet | undefined)[] = [
    anyOf(kinds, (kind) => (kind === 'managed' ? keys.managed() : keys.everything.without(keys.managed()))),
    anyOf(statuses, (status) => keys.status(status)),
    anyOf(domains, (domain) => keys.set(`domain ${domain}`, keysOfDomain(read, of, domain))),
    anyOf(roles, (role) => keys.role(role)),
    activity && activitySet(keys, activity, now),
    anyOf(confirmed, (said) => keys.confirmed(said)),
    anyOf(sources, (source) => keys.set(`source ${source}`, keysOfSource(read, of, source))),
    absent === undefined ? undefined : absent ? keys.absent() : keys.everything.without(keys.absent()),
  ];
  return parts.reduce<KeySet>((set, part) => (part === undefined ? set : set.and(part)), keys.everything);
}

function anyOf<T>(values: readonly T[] | undefined, setOf: (value: T) => KeySet): KeySet | undefined {
  return values?.map(setOf).reduce((set, other) => set.or(other));
}

function activitySet(keys: OrganizationKeys, activity: ActivityFilter, now: number): KeySet {
  const { read } = keys.source;
  const of = keys.organizationId;
  const between = (from: number | null, until: number | null) =>
    keys.set(`active ${from}-${until}`, keysActiveBetween(read, of, { from, until }));
  switch (activity.kind) {
    case 'within':
      return between(now - activity.days * dayInMs, null);
    case 'longer-ago':
      return between(null, now - activity.days * dayInMs);
    case 'between':
      return between(activity.from, activity.until);
    case 'never':
      return keys.set('never active', keysNeverActive(read, of, true));
    case 'unknown':
      return keys.set('activity unknown', keysNeverActive(read, of, false));
  }
}
