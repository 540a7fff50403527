import type { JobId } from '../../../shared/domain/ids';
import type { ItemOutcome, ItemReason } from '../../../shared/domain/jobs/job-item';
import type { Unit } from '../unit';

export interface ProgressStep {
  /** Items done since the start. */
  readonly done: number;
  readonly total?: number;
  /** What it is at just now; stays until the next one is named. */
  readonly current?: string;
}

/** One item of the journal, handed out to be done. */
export interface StartedItem {
  readonly position: number;
  readonly accountKey: number | null;
  /** What the plan wrote for this item alone; null where the job's input says all. */
  readonly input: unknown;
}

/** What became of one item. `before` and `after` are plain JSON data; an undo is made from `before`. */
export interface SettledItem {
  readonly position: number;
  readonly state: ItemOutcome;
  readonly reason?: ItemReason | null;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A job at work: what it may do besides reading. */
export interface Run {
  readonly jobId: JobId;
  readonly organizationId: string;
  /** What the job was planned with, as it was written. */
  readonly input: unknown;
  readonly reason: string | null;
  /** Aborted by halt, cancel and the end of the program. */
  readonly signal: AbortSignal;
  /** Tells how far it is; journaled items tell it by themselves. */
  progress(step: ProgressStep): void;
  /**
   * The next items in the order of the plan. Their intent is written in a transaction of its own before they are
   * handed out; those that a crash left with an intent and no outcome come again.
   */
  next(limit: number): Promise<readonly StartedItem[]>;
  /** Writes outcomes, in the same transaction as the act itself, so that no item is ever done twice. */
  settle(unit: Unit, items: readonly SettledItem[]): Promise<void>;
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

/** Thrown out of `pause` when the job is to stop, so that an open transaction rolls back. */
export class JobStopped extends Error {
  override readonly name = 'JobStopped';
}
