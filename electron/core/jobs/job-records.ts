import type { JobState } from '../../../shared/domain/jobs/job';
import { NotFound, Refused } from '../failures';
import type { AuditEntry, Unit } from '../unit';
import { findJobRow, type JobRow, updateJob } from './jobs-queries';

/** What the audit trail says of every event of a job. */
export function jobEvent(
  job: Pick<JobRow, 'id' | 'organization_id' | 'title'>,
  action: string,
  more: Pick<AuditEntry, 'outcome' | 'reason' | 'before' | 'after'> = {},
): AuditEntry {
  return {
    organizationId: job.organization_id,
    action,
    subject: { type: 'job', id: job.id, label: job.title },
    jobId: job.id,
    ...more,
  };
}

/** @throws NotFound */
export async function requireJob(unit: Unit, id: string): Promise<JobRow> {
  const row = await findJobRow(unit.write, id);
  if (!row) throw new NotFound('This job');
  return row;
}

interface Move {
  readonly from: readonly JobState[];
  readonly change: Parameters<typeof updateJob>[3];
  readonly action: string;
  readonly reason?: string | null;
}

/**
 * Moves a job from one state to another and records it.
 * @throws Refused when the job is in a state from which there is no such way
 */
export async function moveJob(
  unit: Unit,
  id: string,
  { from, change, action, reason }: Move,
): Promise<JobRow> {
  const row = await requireJob(unit, id);
  if (!(await updateJob(unit.write, id, from, change))) {
    throw new Refused(null, `This job is ${stateWords[row.state]}.`, 'Look at the job again.');
  }
  await unit.audit(
    jobEvent(row, action, {
      reason: reason ?? null,
      before: { state: row.state },
      after: { state: change.state ?? row.state },
    }),
  );
  return row;
}

const stateWords: Record<JobState, string> = {
  planned: 'a plan that was not started',
  waiting: 'waiting for a second admin',
  scheduled: 'scheduled',
  queued: 'waiting for its turn',
  running: 'running',
  paused: 'paused',
  done: 'done',
  failed: 'ended by a failure',
  cancelled: 'cancelled',
  declined: 'declined',
  interrupted: 'interrupted',
};
