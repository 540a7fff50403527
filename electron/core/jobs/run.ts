import type { JobId } from '../../../shared/domain/ids';
import type { JobKind, JobResult } from '../../../shared/domain/jobs/job';
import type { Unit } from '../unit';

/** What a feature asks for. */
export interface JobSpec {
  readonly organizationId: string;
  readonly kind: JobKind;
  /** The act and the number, as a person reads it: "Claim 1,204 accounts on example.com". */
  readonly title: string;
  /** How many items there are; null where it is not known yet. */
  readonly total: number | null;
}

export interface ProgressStep {
  /** Items done since the start. */
  readonly done: number;
  readonly total?: number;
  /** What it is at just now; stays until the next one is named. */
  readonly current?: string;
}

/** A job at work: what it may do besides reading. */
export interface Run {
  readonly jobId: JobId;
  /** Aborted by cancel and by the end of the program. */
  readonly signal: AbortSignal;
  progress(step: ProgressStep): void;
  /**
   * Runs one write transaction, however long. It holds the writer, so commands wait or answer that they are busy;
   * reads go on. All of it is kept or, after a throw, none.
   */
  change<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /**
   * Lets reads be served. To be awaited between batches of about 5,000 rows or 50 ms.
   * @throws JobStopped once the job is to stop
   */
  pause(): Promise<void>;
}

export type JobWork = (run: Run) => Promise<JobResult>;

/** Thrown out of `pause` when the job is to stop, so that the open transaction rolls back. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}
