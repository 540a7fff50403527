import { organizations } from './0001-organizations';
import { audit } from './0002-audit';
import { accounts } from './0003-accounts';
import { domains } from './0004-domains';
import { claims } from './0005-claims';
import { jobs } from './0006-jobs';
import { imports } from './0007-imports';
import { savedViews } from './0008-saved-views';
import { durableJobs } from './0009-durable-jobs';
import { accountOperations } from './0010-account-operations';
import { requests } from './0011-requests';
import { disputes } from './0012-disputes';
import { duplicates } from './0013-duplicates';
import type { Migration } from './migration';

/** Every step, oldest first; a static list, so that nothing is found by scanning a folder inside an archive. */
export const migrations: readonly Migration[] = [
  organizations,
  audit,
  accounts,
  domains,
  claims,
  jobs,
  imports,
  savedViews,
  durableJobs,
  accountOperations,
  requests,
  disputes,
  duplicates,
];
