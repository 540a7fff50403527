import { auditHandlers } from './features/audit/handlers';
import { domainsHandlers } from './features/domains/handlers';
import { jobsHandlers } from './features/jobs/handlers';
import { sessionHandlers } from './features/session/handlers';
import { settingsHandlers } from './features/settings/handlers';

/** The answers to `shared/contract/contract.ts`, feature by feature. */
export const router = {
  session: sessionHandlers,
  domains: domainsHandlers,
  jobs: jobsHandlers,
  settings: settingsHandlers,
  audit: auditHandlers,
};
