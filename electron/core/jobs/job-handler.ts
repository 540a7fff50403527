import type { Job, JobResult } from '../../../shared/domain/jobs/job';
import type { JobKind } from '../../../shared/domain/jobs/job-kind';
import type { CoreContext } from '../call-context';
import type { Unit } from '../unit';
import type { Run } from './run';

/** What a feature contributes to the engine: how one kind of job is done, and how it is taken back. */
export interface JobHandler {
  /**
   * Whether a person may halt it between two items. A job that is one long transaction cannot be halted, and tells
   * its progress itself.
   */
  readonly pausable: boolean;
  /**
   * Does what is left of a job. Called at its turn and again after a halt or a crash, so it begins with what
   * `run.next` hands out and trusts nothing it kept in memory.
   * @returns null takes the ordinary counts of the journal
   */
  work(run: Run, context: CoreContext): Promise<JobResult | null>;
  /** Null where nothing takes it back. */
  readonly undo: JobUndo | null;
}

export interface JobUndo {
  /** How long after its end a job of this kind can be taken back, in milliseconds. */
  readonly window: number;
  /**
   * Makes the plan that takes back what a job did.
   * @returns the id of the planned job, whose `undoes` names the first
   */
  plan(unit: Unit, job: Job, context: CoreContext): Promise<string>;
}

/** One for every kind: a kind that nothing can do does not compile. */
export type JobHandlers = Readonly<Record<JobKind, JobHandler>>;
