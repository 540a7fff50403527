import { accountsContract } from './accounts';
import { auditContract } from './audit';
import { claimsContract } from './claims';
import { deletionsContract } from './deletions';
import { disputesContract } from './disputes';
import { domainsContract } from './domains';
import { duplicatesContract } from './duplicates';
import { emailsContract } from './emails';
import { exportsContract } from './exports';
import { importsContract } from './imports';
import { jobsContract } from './jobs';
import { operationsContract } from './operations';
import { organizationsContract } from './organizations';
import { overviewContract } from './overview';
import { ownerContract } from './owner';
import { requestsContract } from './requests';
import { sampleContract } from './sample';
import { sessionContract } from './session';
import { settingsContract } from './settings';

/** Everything the product can be asked, by feature. */
export const contract = {
  session: sessionContract,
  disputes: disputesContract,
  domains: domainsContract,
  imports: importsContract,
  jobs: jobsContract,
  settings: settingsContract,
  audit: auditContract,
  operations: operationsContract,
  organizations: organizationsContract,
  overview: overviewContract,
  owner: ownerContract,
  requests: requestsContract,
  sample: sampleContract,
  claims: claimsContract,
  duplicates: duplicatesContract,
  emails: emailsContract,
  exports: exportsContract,
  accounts: accountsContract,
  deletions: deletionsContract,
};
