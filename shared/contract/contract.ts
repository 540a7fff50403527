import { accountsContract } from './accounts';
import { auditContract } from './audit';
import { claimsContract } from './claims';
import { deletionsContract } from './deletions';
import { disputesContract } from './disputes';
import { domainsContract } from './domains';
import { emailsContract } from './emails';
import { exportsContract } from './exports';
import { importsContract } from './imports';
import { jobsContract } from './jobs';
import { organizationsContract } from './organizations';
import { overviewContract } from './overview';
import { ownerContract } from './owner';
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
  organizations: organizationsContract,
  overview: overviewContract,
  owner: ownerContract,
  sample: sampleContract,
  claims: claimsContract,
  emails: emailsContract,
  exports: exportsContract,
  accounts: accountsContract,
  deletions: deletionsContract,
};
