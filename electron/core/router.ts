import { accountsHandlers } from './features/accounts/handlers';
import { auditHandlers } from './features/audit/handlers';
import { claimsHandlers } from './features/claims/handlers';
import { deletionsHandlers } from './features/deletions/handlers';
import { disputesHandlers } from './features/disputes/handlers';
import { domainsHandlers } from './features/domains/handlers';
import { duplicatesHandlers } from './features/duplicates/handlers';
import { emailsHandlers } from './features/emails/handlers';
import { exportsHandlers } from './features/exports/handlers';
import { importsHandlers } from './features/imports/handlers';
import { jobsHandlers } from './features/jobs/handlers';
import { operationsHandlers } from './features/operations/handlers';
import { organizationsHandlers } from './features/organizations/handlers';
import { overviewHandlers } from './features/overview/handlers';
import { ownerHandlers } from './features/owner/handlers';
import { requestsHandlers } from './features/requests/handlers';
import { sampleHandlers } from './features/sample/handlers';
import { sessionHandlers } from './features/session/handlers';
import { settingsHandlers } from './features/settings/handlers';

/** The answers to `shared/contract/contract.ts`, feature by feature. */
export const router = {
  session: sessionHandlers,
  disputes: disputesHandlers,
  domains: domainsHandlers,
  imports: importsHandlers,
  jobs: jobsHandlers,
  settings: settingsHandlers,
  audit: auditHandlers,
  operations: operationsHandlers,
  organizations: organizationsHandlers,
  overview: overviewHandlers,
  owner: ownerHandlers,
  requests: requestsHandlers,
  sample: sampleHandlers,
  claims: claimsHandlers,
  duplicates: duplicatesHandlers,
  emails: emailsHandlers,
  exports: exportsHandlers,
  accounts: accountsHandlers,
  deletions: deletionsHandlers,
};
