import { auditContract } from './audit';
import { jobsContract } from './jobs';
import { sessionContract } from './session';
import { settingsContract } from './settings';

/** Everything the product can be asked, by feature. */
export const contract = {
  session: sessionContract,
  jobs: jobsContract,
  settings: settingsContract,
  audit: auditContract,
};
