import type { JobHandlers } from './jobs/job-handler';

/** How each kind of job is done, feature by feature. */
export const jobHandlers: JobHandlers = {};
