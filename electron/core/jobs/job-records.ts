import type { Job } from '../../../shared/domain/jobs/job';
import type { Change } from '../change';
import type { AuditEntry } from '../unit';
import { interruptRunningJobs, saveJob } from './jobs-queries';

/** Writes that a job has begun, with its audit event. */
export async function recordStart(change: Change, job: Job): Promise<void> {
  await change({ title: job.title, wait: 'patient' }, async (unit) => {
    await saveJob(unit.write, job);
    await unit.audit({ ...entryOf(job, 'jobs.start'), after: { kind: job.kind, total: job.total } });
  });
}

/** Writes how a job ended, with its audit event. */
export async function recordEnd(change: Change, job: Job): Promise<void> {
  await change({ title: job.title, wait: 'patient' }, async (unit) => {
    await saveJob(unit.write, job);
    await unit.audit(endOf(job));
  });
}

/** Marks the jobs that a killed program left running; their transactions were rolled back by SQLite. */
export async function recordInterrupted(change: Change): Promise<void> {
  await change({ title: 'Look for interrupted jobs', wait: 'patient' }, async (unit) => {
    const jobs = await interruptRunningJobs(unit.write, unit.now);
    await unit.auditMany(jobs.map(endOf));
  });
}

function endOf(job: Job): AuditEntry {
  return {
    ...entryOf(job, 'jobs.finish'),
    outcome: job.state === 'done' ? 'done' : 'failed',
    reason: job.error,
    after: { state: job.state, counts: job.result?.counts ?? [] },
  };
}

function entryOf(job: Job, action: string): AuditEntry {
  return {
    organizationId: job.organizationId,
    action,
    subject: { type: 'job', id: job.id, label: job.title },
    jobId: job.id,
  };
}
