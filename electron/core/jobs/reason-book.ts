import type { ItemReason } from '../../../shared/domain/jobs/job-item';
import type { Writer } from '../store/access';
import { insertReasons, reasonsOf } from './journal-queries';

/** The reasons of one job by number, so that the same words are kept once for any number of items. */
export interface ReasonBook {
  /** The number of a reason; a new one is written by the next `save`. */
  numberOf(reason: ItemReason): number;
  save(): Promise<void>;
}

/** A book that lives as long as one transaction. */
export function createReasonBook(
  write: Writer,
  jobId: string,
  known: ReadonlyMap<string, number> = new Map(),
): ReasonBook {
  const numbers = new Map(known);
  let unsaved: { number: number; reason: ItemReason }[] = [];
  return {
    numberOf(reason) {
      const key = keyOf(reason);
      const present = numbers.get(key);
      if (present !== undefined) return present;
      const number = numbers.size;
      numbers.set(key, number);
      unsaved.push({ number, reason });
      return number;
    },
    async save() {
      await insertReasons(write, jobId, unsaved);
      unsaved = [];
    },
  };
}

/** Opens the book of a job that has reasons already. */
export async function openReasonBook(write: Writer, jobId: string): Promise<ReasonBook> {
  const known = await reasonsOf(write, jobId);
  return createReasonBook(write, jobId, new Map(known.map(({ id, reason }) => [keyOf(reason), id])));
}

function keyOf({ rule, sentence, nextStep }: ItemReason): string {
  return JSON.stringify([rule, sentence, nextStep]);
}
