import { claimJob } from './features/claims/claim-job';
import { finishDeletion } from './features/deletions/finish/finish-handler';
import { changeEmailHandler } from './features/emails/change-handler';
import { importJob } from './features/imports/apply/run-import';
import { operationJob } from './features/operations/operation-job';
import type { JobHandlers } from './jobs/job-handler';

/** How each kind of job is done, feature by feature. */
export const jobHandlers: JobHandlers = {
  import: importJob,
  claim: claimJob('claim'),
  unclaim: claimJob('unclaim'),
  deactivate: operationJob('deactivate'),
  reactivate: operationJob('reactivate'),
  delete: operationJob('delete'),
  'cancel-deletion': operationJob('cancel-deletion'),
  'edit-profile': operationJob('edit-profile'),
  'change-picture': operationJob('change-picture'),
  'mark-synced': operationJob('mark-synced'),
  'change-email': changeEmailHandler,
  'finish-deletion': finishDeletion,
};
