import type { ItemReason, ItemState } from '../../../shared/domain/jobs/job-item';
import type { Writer } from '../store/access';
import {
  type AccountsToDo,
  accountAt,
  insertReadyAccounts,
  type NewItemRow,
  writeItems,
} from './journal-queries';
import { createReasonBook } from './reason-book';

/** One item of a plan: an account with what the plan says of it. */
export interface PlannedItem {
  /** Null where the item is not an account, for example a file. */
  readonly accountKey: number | null;
  readonly state: Extract<ItemState, 'ready' | 'unchanged' | 'refused'>;
  readonly reason?: ItemReason | null;
  /** What this item alone needs to be done, as plain JSON data. */
  readonly input?: unknown;
  /** What holds now and what will, for the preview; plain JSON data. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Writes the items of one plan in the order in which they will be done. */
export interface PlanWriter {
  readonly jobId: string;
  /** Appends items; to be called with some thousand at a time. */
  items(items: readonly PlannedItem[]): Promise<void>;
  /**
   * Appends a ready item for each account that a query gives, in the order of keys, as one statement: much faster
   * for what needs no word of its own. To be called with some ten thousand at a time.
   * @returns key of the last one; null when the query gave none
   */
  accounts(query: AccountsToDo): Promise<number | null>;
  /** How many items were written. */
  written(): number;
}

export function createPlanWriter(write: Writer, jobId: string): PlanWriter {
  const reasons = createReasonBook(write, jobId);
  let position = 0;
  return {
    jobId,
    written: () => position,
    async items(items) {
      const rows: NewItemRow[] = [];
      for (const { accountKey, state, reason, input, before, after } of items) {
        const number = reason ? reasons.numberOf(reason) : null;
        rows.push([position++, accountKey, state, number, json(input), json(before), json(after)]);
      }
      await reasons.save();
      await writeItems(write, jobId, rows);
    },
    async accounts(query) {
      const added = await insertReadyAccounts(write, jobId, position, query);
      position += added;
      return added === 0 ? null : accountAt(write, jobId, position - 1);
    },
  };
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
