import type { Generated } from 'kysely';
import type { AccountStatus, OrganizationRole, ReportedClaim } from '../../../shared/domain/accounts/account';
import type { ClaimReason, Verdict } from '../../../shared/domain/claims/claim-reason';
import type { EvaluationChange } from '../../../shared/domain/claims/evaluation-change';

/** Table types for Kysely, one interface a table. Instants are UTC milliseconds; flags are 0 or 1. */
type Flag = 0 | 1;
/** JSON text; parsed where it is read, checked by SQLite when written. */
type Json = string;

export interface OrganizationsTable {
  id: string;
  name: string;
  name_key: string;
  created_at: number;
}

export interface SettingsTable {
  key: string;
  value: Json;
}

export interface AuditEventsTable {
  seq: number;
  at: number;
  organization_id: string | null;
  operator: string;
  action: string;
  outcome: 'done' | 'refused' | 'failed';
  subject_type: string;
  subject_id: string | null;
  job_id: string | null;
  subject_label: string | null;
  reason: string | null;
  before: Json | null;
  after: Json | null;
  /** 32 hexadecimal digits; null once the personal fields were erased. */
  salt: string | null;
  details_digest: string;
  hash: string;
}

export interface AuditChainTable {
  only_row: 1;
  instance_id: string;
}

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
}

export interface DomainsTable {
  id: string;
  organization_id: string;
  name: string;
  unicode_name: string;
  state: 'pending' | 'verified' | 'failing' | 'lapsed' | 'removed';
  claim_mode: 'selected' | 'all' | 'automatic';
  added_at: number;
  verified_at: number | null;
  verified_method: 'dns-txt' | 'https-file' | null;
  verified_by: string | null;
  failing_since: number | null;
  misses: Generated<number>;
  lapses_at: number | null;
  next_check_at: number | null;
  system_resolver_accepted: Generated<Flag>;
  removed_at: number | null;
}

export interface DomainTokensTable {
  id: string;
  domain_id: string;
  method: 'dns-txt' | 'https-file';
  token: string;
  issuer: 'claimdesk' | 'atlassian';
  issued_at: number;
  expires_at: number | null;
  retired_at: number | null;
}

export interface DomainChecksTable {
  id: string;
  domain_id: string;
  method: 'dns-txt' | 'https-file';
  at: number;
  outcome: string;
  evidence: Json;
}

export interface ClaimsTable {
  id: string;
  organization_id: string;
  domain_id: string;
  account_id: string;
  from_at: number;
  to_at: number | null;
  origin: 'plan' | 'automatic';
  plan_id: string | null;
  job_id: string | null;
  ended_by: 'plan' | 'lapse' | 'removal' | null;
}

export interface PlansTable {
  id: string;
  organization_id: string;
  domain_id: string;
  kind: 'claim' | 'unclaim';
  name: string;
  scope: Json;
  created_at: number;
  /** Number of the newest evaluation; 0 before the first. */
  evaluation: Generated<number>;
  evaluated_at: number | null;
  totals: Json | null;
  job_id: string | null;
  settlement: Json | null;
}

export interface PlanLinesTable {
  plan_id: string;
  line: number;
  written: string;
  account_id: string | null;
  email_key: string | null;
  fault: 'malformed' | 'duplicate' | null;
}

export interface PlanEntriesTable {
  plan_id: string;
  evaluation: number;
  position: number;
  account_key: number;
  verdict: Verdict;
  reason: ClaimReason;
  previous: ClaimReason | null;
  change: EvaluationChange | null;
  broken_by: ClaimReason | null;
}

export interface ExceptionsTable {
  id: string;
  organization_id: string;
  email_key: string;
  reason: string;
  created_at: number;
  expires_at: number | null;
  ended_at: number | null;
}

export interface JobsTable {
  id: string;
  organization_id: string;
  kind: string;
  title: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';
  total: number | null;
  done: number;
  result: Json | null;
  error: string | null;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
}

export interface ImportsTable {
  id: string;
  organization_id: string;
  job_id: string | null;
  file_name: string;
  variant: string;
  encoding: string;
  delimiter: string;
  full_export: Flag;
  at: number;
  header: Json;
  totals: Json;
}

export interface ImportRefusalsTable {
  import_id: string;
  line: number;
  field: string | null;
  reason: string;
  cells: Json;
}

export interface ImportMappingsTable {
  id: string;
  organization_id: string;
  name: string;
  signature: string;
  mapping: Json;
  created_at: number;
}

export interface SavedViewsTable {
  id: string;
  organization_id: string;
  name: string;
  search: string;
  created_at: number;
}

export interface Schema {
  organizations: OrganizationsTable;
  settings: SettingsTable;
  audit_events: AuditEventsTable;
  audit_chain: AuditChainTable;
  accounts: AccountsTable;
  domains: DomainsTable;
  domain_tokens: DomainTokensTable;
  domain_checks: DomainChecksTable;
  claims: ClaimsTable;
  plans: PlansTable;
  plan_lines: PlanLinesTable;
  plan_entries: PlanEntriesTable;
  exceptions: ExceptionsTable;
  jobs: JobsTable;
  imports: ImportsTable;
  import_mappings: ImportMappingsTable;
  import_refusals: ImportRefusalsTable;
  saved_views: SavedViewsTable;
}
