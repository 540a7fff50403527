import type { AppAccess } from '../accounts/account';
import { laterOf, sortedApps, sortedGroups } from './row-draft';
import type { RowAccount, RowFault } from './staged-account';

export type Folding =
  | { readonly ok: true; readonly account: RowAccount }
  | { readonly ok: false; readonly fault: RowFault };

const mustAgree = [
  ['name', 'name'],
  ['status', 'status'],
  ['role', 'role'],
  ['added', 'added'],
  ['email-confirmed', 'emailConfirmed'],
  ['billable', 'billable'],
  ['two-step', 'twoStep'],
  ['policy', 'policy'],
] as const;

/**
 * Folds a further row of the same account into what the rows before it said: groups and apps are united, the
 * latest activity counts, everything else must agree.
 * @param line line of the account's first row, for the reason
 */
export function foldRow(account: RowAccount, row: RowAccount, line: number): Folding {
  if (row.emailKey !== account.emailKey) {
    return refused('email', `Line ${line} gives another e-mail address for the same account`);
  }
  for (const [field, key] of mustAgree) {
    if (account[key] !== null && row[key] !== null && account[key] !== row[key]) {
      return refused(field, `Line ${line} says something else about the same account`);
    }
  }
  return {
    ok: true,
    account: {
      ...account,
      name: account.name ?? row.name,
      status: account.status ?? row.status,
      role: account.role ?? row.role,
      added: account.added ?? row.added,
      emailConfirmed: account.emailConfirmed ?? row.emailConfirmed,
      billable: account.billable ?? row.billable,
      twoStep: account.twoStep ?? row.twoStep,
      policy: account.policy ?? row.policy,
      lastActive: laterOf(account.lastActive, row.lastActive),
      groups: united(account.groups, row.groups, sortedGroups),
      apps: united(account.apps, row.apps, unitedApps),
    },
  };
}

function refused(field: RowFault['field'], reason: string): Folding {
  return { ok: false, fault: { field, reason } };
}

function united<T>(
  one: readonly T[] | null,
  other: readonly T[] | null,
  unite: (all: readonly T[]) => readonly T[],
): readonly T[] | null {
  if (one === null || other === null) return one ?? other;
  return unite([...one, ...other]);
}

function unitedApps(apps: readonly AppAccess[]): readonly AppAccess[] {
  const bySite = new Map<string, AppAccess>();
  for (const app of apps) {
    const key = JSON.stringify([app.app, app.site]);
    bySite.set(key, { ...app, lastSeen: laterOf(bySite.get(key)?.lastSeen ?? null, app.lastSeen) });
  }
  return sortedApps([...bySite.values()]);
}
