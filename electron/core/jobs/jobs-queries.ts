import type { Selectable } from 'kysely';
import type { JobState } from '../../../shared/domain/jobs/job';
import type { Reader, Writer } from '../store/access';
import type { JobsTable } from '../store/schema/job-tables';

export type JobRow = Selectable<JobsTable> & {
  /** The job that takes this one back, where one stands or ran. */
  readonly undone_by: string | null;
};

type NewJob = Pick<
  Selectable<JobsTable>,
  | 'id'
  | 'organization_id'
  | 'kind'
  | 'title'
  | 'input'
  | 'reason'
  | 'asked_by'
  | 'asked_by_email'
  | 'undoes'
  | 'created_at'
>;

export async function insertJob(write: Writer, job: NewJob): Promise<void> {
  await write
    .insertInto('jobs')
    .values({ ...job, state: 'planned', done: 0 })
    .execute();
}

/**
 * Changes a job that is in one of some states.
 * @returns false when it is in another: somebody else was faster
 */
export async function updateJob(
  write: Writer,
  id: string,
  from: readonly JobState[],
  change: Partial<Selectable<JobsTable>>,
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('jobs')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

function selectJobs(read: Reader) {
  return read
    .selectFrom('jobs')
    .selectAll('jobs')
    .select(({ selectFrom }) =>
      selectFrom('jobs as undoing')
        .select('undoing.id')
        .whereRef('undoing.undoes', '=', 'jobs.id')
        .where('undoing.state', 'not in', ['cancelled', 'declined', 'failed'])
        .orderBy('undoing.id', 'desc')
        .limit(1)
        .as('undone_by'),
    );
}

export function findJobRow(read: Reader, id: string): Promise<JobRow | undefined> {
  return selectJobs(read).where('jobs.id', '=', id).executeTakeFirst();
}

/**
 * One page of an organization's jobs, newest first.
 * @param before id of the last job of the page before; ids sort by the time they were made
 * @param states null asks for all
 */
export function pageOfJobRows(
  read: Reader,
  ask: {
    organizationId: string;
    states: readonly JobState[] | null;
    before: string | null;
    limit: number;
  },
): Promise<JobRow[]> {
  let page = selectJobs(read).where('jobs.organization_id', '=', ask.organizationId);
  if (ask.states !== null) page = page.where('jobs.state', 'in', ask.states);
  if (ask.before !== null) page = page.where('jobs.id', '<', ask.before);
  return page.orderBy('jobs.id', 'desc').limit(ask.limit).execute();
}

/** The jobs of an organization that are under way, in the order of their turns. */
export function underWayRows(read: Reader, organizationId: string): Promise<JobRow[]> {
  return selectJobs(read)
    .where('jobs.state', 'in', ['queued', 'running', 'paused'])
    .where('jobs.organization_id', '=', organizationId)
    .orderBy('jobs.queued_at')
    .orderBy('jobs.id')
    .execute();
}

/** The job whose turn it is. */
export function nextQueuedRow(read: Reader): Promise<JobRow | undefined> {
  return selectJobs(read)
    .where('jobs.state', '=', 'queued')
    .orderBy('jobs.queued_at')
    .orderBy('jobs.id')
    .limit(1)
    .executeTakeFirst();
}

/** Whether any job waits for its turn or is called running. */
export async function isAnyInLine(read: Reader): Promise<boolean> {
  const row = await read
    .selectFrom('jobs')
    .select('id')
    .where('state', 'in', ['queued', 'running'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What a program that ended left running. */
export function runningRows(read: Reader): Promise<JobRow[]> {
  return selectJobs(read).where('jobs.state', '=', 'running').execute();
}

/** The scheduled jobs whose time has come. */
export function dueRows(read: Reader, now: number): Promise<JobRow[]> {
  return selectJobs(read)
    .where('jobs.state', '=', 'scheduled')
    .where('jobs.run_at', '<=', now)
    .orderBy('jobs.run_at')
    .execute();
}
