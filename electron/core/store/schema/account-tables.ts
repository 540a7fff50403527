import type { Generated } from 'kysely';
import type {
  AccountStatus,
  OrganizationRole,
  ReportedClaim,
} from '../../../../shared/domain/accounts/account';
import type { Flag, Json } from './column-types';

export interface AccountsTable {
  key: Generated<number>;
  organization_id: string;
  id: string;
  name: string;
  email: string;
  email_key: string;
  domain: string;
  status: AccountStatus;
  role: OrganizationRole;
  last_active_at: number | null;
  activity_known: Flag;
  added_at: number | null;
  email_confirmed: Flag | null;
  reported_claim: ReportedClaim;
  billable: Flag | null;
  two_step: Flag | null;
  policy: string | null;
  apps: Generated<Json>;
  groups: Generated<Json>;
  source: string;
  first_import_id: string | null;
  last_import_id: string | null;
  absent_since: number | null;
  managed_by: string | null;
  /** 1: kept in step with an identity provider, 0: not, null: nobody said. */
  synced: Flag | null;
}

export interface AccountProfilesTable {
  account_key: number;
  nickname: string | null;
  job_title: string | null;
  department: string | null;
  company: string | null;
  location: string | null;
  time_zone: string | null;
  language: string | null;
}

export interface AccountPicturesTable {
  account_key: number;
  media_type: string;
  bytes: Uint8Array;
  changed_at: number;
}

export interface AccountDeactivationsTable {
  account_key: number;
  at: number;
  by: string;
  reason: string;
  message: string | null;
  job_id: string | null;
}

export interface KeptRepositoriesTable {
  account_key: number;
  state: 'kept' | 'moving' | 'none';
  repositories: number | null;
  note: string | null;
  stated_by: 'owner' | 'org-admin';
  at: number;
}

export interface SavedViewsTable {
  id: string;
  organization_id: string;
  name: string;
  search: string;
  created_at: number;
}
