import { auditContract } from './audit';
import { domainsContract } from './domains';
import { jobsContract } from './jobs';
import { sessionContract } from './session';
import { settingsContract } from './settings';

/** Everything the product can be asked, by feature. */
export const contract = {
  session: sessionContract,
  domains: domainsContract,
  jobs: jobsContract,
  settings: settingsContract,
  audit: auditContract,
};
