import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { JobId, OrganizationId } from '../domain/ids';
import { Job } from '../domain/jobs/job';
import { command, query, stream } from './procedure';

const OfJob = z.strictObject({ jobId: JobId });

export const jobsContract = {
  /** Newest first, unfinished ones included; `before` is the last job of the page before. */
  list: query
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        before: JobId.nullable(),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ jobs: z.array(Job), more: z.boolean() })),
  get: query.input(OfJob).output(Job),
  /** Asks a job to stop: what it has written is taken back. One that has ended stays as it is. */
  cancel: command.input(OfJob).output(Job),
  /** The job as it changes, until it has ended. */
  watch: stream.input(OfJob).output(eventIterator(Job)),
  /** The unfinished jobs of an organization as they change, until the caller lets go. */
  watchActive: stream
    .input(z.strictObject({ organizationId: OrganizationId }))
    .output(eventIterator(z.array(Job))),
};
