import { setTimeout as delay } from 'node:timers/promises';
import type { Change } from '../change';
import type { Log } from '../ports/log';
import type { Unit } from '../unit';

/** How long an answer waits for its event to be written, in milliseconds; what holds the writer longer is a job. */
const patience = 250;

type Record = (unit: Unit) => Promise<void>;

/**
 * Brings refusals into the audit trail without making whoever was refused wait for a job that holds the writer. What
 * was not written in time stays in memory and is written as soon as the writer is free, at the latest at the close.
 * A kill in between costs these events, and nothing else: a refusal has changed nothing that they would have to prove.
 */
export interface RefusalBook {
  /**
   * @param record writes the event of one refusal
   * @returns once it is written, or has to wait
   */
  note(record: Record): Promise<void>;
  /** Writes what still waits. */
  close(): Promise<void>;
}

export function createRefusalBook({ transact, log }: { transact: Change; log: Log }): RefusalBook {
  const waiting: Record[] = [];
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const written = await transact({ title: 'Note refusals', wait: 'patient' }, async (unit) => {
        // Counted only now that the writer is here: what came while waiting goes along.
        const due = waiting.slice();
        for (const record of due) await record(unit);
        return due.length;
      });
      waiting.splice(0, written);
    }
  }

  /** What cannot be written stays, and is tried again with the next refusal. */
  async function flush(): Promise<void> {
    writing ??= writeAll()
      .catch((error: unknown) => {
        log.error(`${waiting.length} refusals are not in the audit trail yet`, error);
      })
      .finally(() => {
        writing = null;
      });
    await writing;
  }

  return {
    async note(record) {
      waiting.push(record);
      const enough = new AbortController();
      const tooLong = delay(patience, undefined, { signal: enough.signal }).catch(() => {});
      await Promise.race([flush(), tooLong]);
      enough.abort();
    },
    close: flush,
  };
}
