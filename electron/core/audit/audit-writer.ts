import { setImmediate } from 'node:timers/promises';
import type { Random } from '../ports/random';
import { appendAuditEvent, readAuditHead } from '../store/audit-statements';
import type { Connection } from '../store/connection';
import type { AuditEntry } from '../unit';
import { canonicalJson } from './canonical-json';
import { detailsDigest, eventHash } from './chain';
import { createSalts } from './salts';

/** Events between two breaths of the event loop, so that reads are served while a long job is recorded. */
const batch = 4_000;

/** When and by whom the events of one unit of work happened. */
export interface AuditStamp {
  readonly at: number;
  readonly operator: string;
}

export interface AuditWriter {
  /**
   * Appends events to the chain, inside the transaction that is open on the writer: they are kept together with
   * the change they tell of, or not at all (rule E1).
   * @returns how many were recorded
   */
  record(stamp: AuditStamp, entries: Iterable<AuditEntry>): Promise<number>;
}

/**
 * @param writer the one connection that writes; statements are prepared once and run without a query builder,
 *   because a claim job records hundreds of thousands of events in one transaction
 */
export function createAuditWriter(writer: Connection, random: Random): AuditWriter {
  const nextSalt = createSalts(random);
  const append = appendAuditEvent(writer);
  const head = readAuditHead(writer);

  return {
    async record({ at, operator: by }, entries) {
      const operator = by.toWellFormed();
      let { seq, hash } = head();
      let count = 0;
      for (const entry of entries) {
        seq += 1;
        count += 1;
        const salt = nextSalt();
        const fields = {
          seq,
          at,
          operator,
          organizationId: stored(entry.organizationId),
          action: entry.action,
          outcome: entry.outcome ?? 'done',
          subjectType: entry.subject.type,
          subjectId: stored(entry.subject.id),
          jobId: entry.jobId ?? null,
        };
        const personal = {
          subjectLabel: stored(entry.subject.label ?? null),
          reason: stored(entry.reason ?? null),
          before: jsonOrNull(entry.before),
          after: jsonOrNull(entry.after),
        };
        const digest = detailsDigest(salt, personal);
        hash = eventHash(hash, fields, digest);
        append(fields, personal, salt, digest, hash);
        if (count % batch === 0) await setImmediate();
      }
      return count;
    },
  };
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : canonicalJson(value);
}

/** Text as SQLite will give it back: half a surrogate pair cannot be stored, and would not verify afterwards. */
function stored(text: string | null): string | null {
  return text === null ? null : text.toWellFormed();
}
