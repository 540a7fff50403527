import type {
  AccountDeactivationsTable,
  AccountPicturesTable,
  AccountProfilesTable,
  AccountsTable,
  KeptRepositoriesTable,
  SavedViewsTable,
} from './schema/account-tables';
import type { AuditChainTable, AuditEventsTable } from './schema/audit-tables';
import type {
  ClaimsTable,
  ExceptionsTable,
  PlanEntriesTable,
  PlanLinesTable,
  PlansTable,
} from './schema/claim-tables';
import type { DeletionsTable } from './schema/deletion-tables';
import type { DisputeEntriesTable, DisputesTable, DossiersTable } from './schema/dispute-tables';
import type { DomainChecksTable, DomainsTable, DomainTokensTable } from './schema/domain-tables';
import type {
  DuplicateLooksTable,
  DuplicatePairsTable,
  DuplicateVerdictsTable,
} from './schema/duplicate-tables';
import type { ImportMappingsTable, ImportRefusalsTable, ImportsTable } from './schema/import-tables';
import type { JobItemsTable, JobReasonsTable, JobsTable, RecipesTable } from './schema/job-tables';
import type { OrganizationsTable, SettingsTable } from './schema/organization-tables';
import type {
  RequestEventsTable,
  RequestMessagesTable,
  RequestsTable,
  SentMessagesTable,
  SentRequestsTable,
} from './schema/request-tables';

/** Every table by its name, for Kysely. Instants are UTC milliseconds. */
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
  job_items: JobItemsTable;
  job_reasons: JobReasonsTable;
  account_profiles: AccountProfilesTable;
  account_pictures: AccountPicturesTable;
  account_deactivations: AccountDeactivationsTable;
  deletions: DeletionsTable;
  kept_repositories: KeptRepositoriesTable;
  recipes: RecipesTable;
  requests: RequestsTable;
  request_events: RequestEventsTable;
  request_messages: RequestMessagesTable;
  sent_requests: SentRequestsTable;
  sent_messages: SentMessagesTable;
  disputes: DisputesTable;
  dispute_entries: DisputeEntriesTable;
  dossiers: DossiersTable;
  duplicate_looks: DuplicateLooksTable;
  duplicate_pairs: DuplicatePairsTable;
  duplicate_verdicts: DuplicateVerdictsTable;
  imports: ImportsTable;
  import_mappings: ImportMappingsTable;
  import_refusals: ImportRefusalsTable;
  saved_views: SavedViewsTable;
}
