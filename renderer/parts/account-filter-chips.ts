import { sourceLabel } from '../../shared/domain/accounts/account-cell';
import type { AccountFilter, ActivityFilter } from '../../shared/domain/accounts/account-filter';
import {
  accountKindLabels,
  accountStatusLabels,
  confirmationLabels,
  organizationRoleLabels,
} from '../../shared/domain/accounts/account-words';

/** One part of a filter, in words, and the filter without it. */
export interface FilterChip {
  readonly part: keyof AccountFilter;
  readonly text: string;
  readonly without: AccountFilter;
}

/** The chips of a filter, in the order in which filters are offered. The search stands in its own field. */
export function chipsOf(filter: AccountFilter): readonly FilterChip[] {
  const texts: readonly (readonly [keyof AccountFilter, string | undefined])[] = [
    ['kinds', listed('Kind', filter.kinds, (kind) => accountKindLabels[kind])],
    ['statuses', listed('Status', filter.statuses, (status) => accountStatusLabels[status])],
    ['domains', listed('Domain', filter.domains, (domain) => domain)],
    ['roles', listed('Role', filter.roles, (role) => organizationRoleLabels[role])],
    ['activity', filter.activity && `Last active: ${activityText(filter.activity)}`],
    ['confirmed', listed('E-mail', filter.confirmed, (said) => confirmationLabels[said])],
    ['sources', listed('Source', filter.sources, sourceLabel)],
    ['absent', filter.absent === undefined ? undefined : absentText(filter.absent)],
  ];
  return texts.flatMap(([part, text]) => {
    if (text === undefined) return [];
    const { [part]: _, ...without } = filter;
    return [{ part, text, without }];
  });
}

function listed<T>(
  name: string,
  values: readonly T[] | undefined,
  say: (value: T) => string,
): string | undefined {
  if (values === undefined) return undefined;
  const words = values.slice(0, 2).map(say).join(' or ');
  return values.length > 2 ? `${name}: ${words} or ${values.length - 2} more` : `${name}: ${words}`;
}

/** When the owner was last active, in words. */
export function activityText(activity: ActivityFilter): string {
  switch (activity.kind) {
    case 'within':
      return `within ${activity.days} days`;
    case 'longer-ago':
      return `more than ${activity.days} days ago`;
    case 'never':
      return 'never';
    case 'unknown':
      return 'not known';
    case 'between': {
      const from = activity.from === null ? '' : `from ${day(activity.from)}`;
      const until = activity.until === null ? '' : `until ${day(activity.until - 1)}`;
      return [from, until].filter(Boolean).join(' ');
    }
  }
}

function absentText(absent: boolean): string {
  return absent ? 'Absent from the last export' : 'In the last export';
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const day = (at: number) => dayFormat.format(at);
