import { Job, JobResult } from '../../../shared/domain/jobs/job';
import type { Reader, Writer } from '../store/access';

/** Writes a job when it begins and again when it has ended; in between its progress lives in memory. */
export async function saveJob(write: Writer, job: Job): Promise<void> {
  await write
    .insertInto('jobs')
    .values({
      id: job.id,
      organization_id: job.organizationId,
      kind: job.kind,
      title: job.title,
      state: job.state,
      total: job.total,
      done: job.done,
      result: job.result && JSON.stringify(job.result),
      error: job.error,
      created_at: job.createdAt,
      started_at: job.startedAt,
      finished_at: job.finishedAt,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        state: row.ref('excluded.state'),
        total: row.ref('excluded.total'),
        done: row.ref('excluded.done'),
        result: row.ref('excluded.result'),
        error: row.ref('excluded.error'),
        finished_at: row.ref('excluded.finished_at'),
      })),
    )
    .execute();
}

/**
 * Marks what a killed program left running.
 * @returns the jobs that were found so
 */
export async function interruptRunningJobs(write: Writer, now: number): Promise<readonly Job[]> {
  const rows = await write
    .updateTable('jobs')
    .set({ state: 'interrupted', finished_at: now })
    .where('state', 'in', ['queued', 'running'])
    .returningAll()
    .execute();
  return rows.map(toJob);
}

export async function findJob(read: Reader, id: string): Promise<Job | undefined> {
  const row = await read.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toJob(row);
}

/**
 * One page of an organization's jobs, newest first.
 * @param before id of the last job of the page before; ids sort by the time they were made
 */
export async function pageOfJobs(
  read: Reader,
  { organizationId, before, limit }: { organizationId: string; before: string | null; limit: number },
): Promise<readonly Job[]> {
  let page = read.selectFrom('jobs').selectAll().where('organization_id', '=', organizationId);
  if (before !== null) page = page.where('id', '<', before);
  const rows = await page.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toJob);
}

interface JobRow {
  readonly id: string;
  readonly organization_id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly total: number | null;
  readonly done: number;
  readonly result: string | null;
  readonly error: string | null;
  readonly created_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
}

function toJob(row: JobRow): Job {
  return Job.parse({
    id: row.id,
    organizationId: row.organization_id,
    kind: row.kind,
    title: row.title,
    state: row.state,
    done: row.done,
    total: row.total,
    current: null,
    perSecond: null,
    secondsLeft: null,
    waitsFor: null,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    result: row.result === null ? null : JobResult.parse(JSON.parse(row.result)),
    error: row.error,
  });
}
