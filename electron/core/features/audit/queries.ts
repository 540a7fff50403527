import { type SelectQueryBuilder, sql } from 'kysely';
import type { AuditFilter } from '../../../../shared/domain/audit/audit-event';
import type { Reader } from '../../store/access';
import type { Schema } from '../../store/schema';
import type { AuditEventsTable } from '../../store/schema/audit-tables';

/** A filter with the organization it is asked from. */
export interface AuditAsk {
  readonly organizationId: string;
  readonly filter: AuditFilter;
}

/** A stretch of the trail: above `from`, below `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export async function newestSeq(read: Reader): Promise<number> {
  const row = await read
    .selectFrom('audit_events')
    .select((events) => events.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

export async function countIn(read: Reader, ask: AuditAsk, stretch: Stretch): Promise<number> {
  const row = await matching(read, ask, stretch)
    .select((events) => events.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function pageIn(
  read: Reader,
  ask: AuditAsk,
  stretch: Stretch,
  { skip, limit }: { skip: number; limit: number },
): Promise<readonly AuditEventsTable[]> {
  // The inner query walks the index alone, so that skipping is cheap; only the rows shown are read.
  const seqs = matching(read, ask, stretch).select('seq').orderBy('seq', 'desc').limit(limit).offset(skip);
  return read
    .selectFrom('audit_events')
    .selectAll()
    .where('seq', 'in', seqs)
    .orderBy('seq', 'desc')
    .execute();
}

/** @returns the actions that ever occurred; walks the index from one to the next and not over every event */
export async function actionsOf(read: Reader, organizationId: string): Promise<readonly string[]> {
  const actions: string[] = [];
  for (let last = ''; ; ) {
    const next = await read
      .selectFrom('audit_events')
      .select('action')
      .where('organization_id', '=', organizationId)
      .where('action', '>', last)
      .orderBy('action')
      .limit(1)
      .executeTakeFirst();
    if (!next) return actions;
    last = next.action;
    actions.push(last);
  }
}

/** @returns who acted in the newest events above a seq */
export async function operatorsSince(read: Reader, seq: number): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('audit_events')
    .select('operator')
    .distinct()
    .where('seq', '>', seq)
    .orderBy('operator')
    .limit(50)
    .execute();
  return rows.map(({ operator }) => operator);
}

function matching(
  read: Reader,
  { organizationId, filter }: AuditAsk,
  { from, to }: Stretch,
): SelectQueryBuilder<Schema, 'audit_events', unknown> {
  let events = read.selectFrom('audit_events').where('seq', '>', from).where('seq', '<', to);
  if (filter.scope === 'organization') events = events.where('organization_id', '=', organizationId);
  if (filter.action !== null) events = events.where('action', '=', filter.action);
  if (filter.outcome !== null) events = events.where('outcome', '=', filter.outcome);
  // Says again what the index of the few refused and failed events is made for.
  if (filter.outcome !== null && filter.outcome !== 'done')
    events = events.where(sql<boolean>`outcome <> 'done'`);
  if (filter.subjectId !== null) events = events.where('subject_id', '=', filter.subjectId);
  if (filter.operator !== null) events = events.where('operator', '=', filter.operator);
  if (filter.from !== null) events = events.where('at', '>=', filter.from);
  if (filter.until !== null) events = events.where('at', '<', filter.until);
  if (filter.search !== '') {
    const pattern = `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
    events = events.where(
      sql<boolean>`(subject_label LIKE ${pattern} ESCAPE '\\' OR subject_id LIKE ${pattern} ESCAPE '\\'
        OR reason LIKE ${pattern} ESCAPE '\\' OR operator LIKE ${pattern} ESCAPE '\\')`,
    );
  }
  return events;
}
