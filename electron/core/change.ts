import type { AuditWriter } from './audit/audit-writer';
import type { Clock } from './ports/clock';
import { newId, type Random } from './ports/random';
import type { Reader } from './store/access';
import type { Store } from './store/open-store';
import type { Unit } from './unit';
import type { WriterLock } from './writer-lock';

export interface ChangeOptions {
  readonly title: string;
  readonly wait: 'patient' | 'brief';
}

/** Runs one unit of work in one write transaction: all of it is kept, with its audit events, or none of it. */
export type Change = <T>(options: ChangeOptions, work: (unit: Unit) => Promise<T>) => Promise<T>;

interface Parts {
  readonly store: Store;
  readonly lock: WriterLock;
  readonly clock: Clock;
  readonly random: Random;
  /** Who works here, as the settings of the store say. */
  readonly operator: (read: Reader) => Promise<string>;
  readonly auditWriter: AuditWriter;
}

export function createChange({ store, lock, clock, random, operator, auditWriter }: Parts): Change {
  return ({ title, wait }, work) =>
    lock.runExclusive(title, wait, () =>
      store.writer.db.transaction().execute(async (write) => {
        const now = clock.now();
        const by = await operator(write);
        return work({
          write,
          now,
          operator: by,
          newId: () => newId(clock, random),
          audit: async (entry) => {
            await auditWriter.record({ at: now, operator: by }, [entry]);
          },
          auditMany: (entries) => auditWriter.record({ at: now, operator: by }, entries),
        });
      }),
    );
}
