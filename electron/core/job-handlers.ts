import { claimJob } from './features/claims/claim-job';
import { finishDeletion } from './features/deletions/finish/finish-handler';
import { changeEmailHandler } from './features/emails/change-handler';
import { importJob } from './features/imports/apply/run-import';
import type { JobHandlers } from './jobs/job-handler';

/** How each kind of job is done, feature by feature. */
export const jobHandlers: JobHandlers = {
  import: importJob,
  claim: claimJob('claim'),
  unclaim: claimJob('unclaim'),
  'change-email': changeEmailHandler,
  'finish-deletion': finishDeletion,
};
