import type { AccountStatus, AppAccess, OrganizationRole, ReportedClaim } from '../accounts/account';
import type { RowAccount, RowFault } from './staged-account';

/** A row while its cells are being read. */
export interface RowDraft {
  id: string | null;
  name: string | null;
  email: string;
  emailKey: string;
  domain: string;
  status: AccountStatus | null;
  role: OrganizationRole | null;
  lastActive: number | null;
  added: number | null;
  emailConfirmed: boolean | null;
  reportedClaim: ReportedClaim;
  billable: boolean | null;
  twoStep: boolean | null;
  policy: string | null;
  apps: AppAccess[] | null;
  groups: string[] | null;
  fault: RowFault | null;
}

/** What the columns of the file as a whole say, before a row is looked at. */
export interface FileFacts {
  readonly activityKnown: boolean;
  readonly hasApps: boolean;
  readonly hasGroups: boolean;
  /** A managed-accounts export lists only accounts of this organization. */
  readonly reportedClaim: ReportedClaim;
}

export function emptyDraft(facts: FileFacts): RowDraft {
  return {
    id: null,
    name: null,
    email: '',
    emailKey: '',
    domain: '',
    status: null,
    role: null,
    lastActive: null,
    added: null,
    emailConfirmed: null,
    reportedClaim: facts.reportedClaim,
    billable: null,
    twoStep: null,
    policy: null,
    apps: facts.hasApps ? [] : null,
    groups: facts.hasGroups ? [] : null,
    fault: null,
  };
}

export function laterOf(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null || one > other ? one : other;
}

/** The order in which apps are kept, so that two files that say the same are the same text. */
export function sortedApps(apps: readonly AppAccess[]): readonly AppAccess[] {
  return apps.length < 2 ? apps : [...apps].sort(byAppAndSite);
}

function byAppAndSite(one: AppAccess, other: AppAccess): number {
  return compare(one.app, other.app) || compare(one.site ?? '', other.site ?? '');
}

export function sortedGroups(groups: readonly string[]): readonly string[] {
  return groups.length < 2 ? groups : [...new Set(groups)].sort(compare);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

export function accountOf(draft: RowDraft, facts: FileFacts): RowAccount {
  return {
    id: draft.id,
    name: draft.name,
    email: draft.email,
    emailKey: draft.emailKey,
    domain: draft.domain,
    status: draft.status,
    role: draft.role,
    lastActive: draft.lastActive,
    activityKnown: facts.activityKnown,
    added: draft.added,
    emailConfirmed: draft.emailConfirmed,
    reportedClaim: draft.reportedClaim,
    billable: draft.billable,
    twoStep: draft.twoStep,
    policy: draft.policy,
    apps: draft.apps === null ? null : sortedApps(draft.apps),
    groups: draft.groups === null ? null : sortedGroups(draft.groups),
  };
}
