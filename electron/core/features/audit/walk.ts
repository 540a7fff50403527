import { setImmediate } from 'node:timers/promises';
import type { AuditFilter } from '../../../../shared/domain/audit/audit-event';
import type { Reader } from '../../store/access';
import type { AuditEventsTable } from '../../store/schema/audit-tables';
import { type AuditAsk, countIn, newestSeq, pageIn, type Stretch } from './queries';

/** Events looked at between two breaths of the event loop, where no index answers the filter. */
const stretchLength = 25_000;

export interface Place {
  /** The event before the page; null starts with the newest. */
  readonly after: number | null;
  readonly skip: number;
  readonly limit: number;
}

/** One page of the events that a filter shows, newest first. */
export async function pageOfEvents(
  read: Reader,
  ask: AuditAsk,
  { after, skip, limit }: Place,
): Promise<readonly AuditEventsTable[]> {
  const rows: AuditEventsTable[] = [];
  let toSkip = skip;
  for await (const stretch of stretches(read, ask.filter, after)) {
    if (toSkip > 0 && !isIndexed(ask.filter)) {
      const count = await countIn(read, ask, stretch);
      if (count <= toSkip) {
        toSkip -= count;
        continue;
      }
    }
    rows.push(...(await pageIn(read, ask, stretch, { skip: toSkip, limit: limit - rows.length })));
    toSkip = 0;
    if (rows.length === limit) break;
  }
  return rows;
}

/** How many events a filter shows, exactly. */
export async function countEvents(read: Reader, ask: AuditAsk): Promise<number> {
  let count = 0;
  for await (const stretch of stretches(read, ask.filter, null)) count += await countIn(read, ask, stretch);
  return count;
}

/** The trail from new to old: in one piece where an index answers, else in stretches between which others are served. */
async function* stretches(read: Reader, filter: AuditFilter, after: number | null): AsyncGenerator<Stretch> {
  let to = Math.min(after ?? Number.POSITIVE_INFINITY, (await newestSeq(read)) + 1);
  const length = isIndexed(filter) ? to : stretchLength;
  while (to > 1) {
    const from = Math.max(0, to - length - 1);
    yield { from, to };
    to = from + 1;
    await setImmediate();
  }
}

/** Whether organization, action, subject or a rare outcome alone decide: each of these has an index. */
function isIndexed({ operator, from, until, search, action, outcome }: AuditFilter): boolean {
  const free = operator === null && from === null && until === null && search === '';
  return free && (action === null || outcome === null) && outcome !== 'done';
}
