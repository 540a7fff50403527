import { z } from 'zod';
import type { AuditEvent } from '../../../../shared/domain/audit/audit-event';
import type { Reader } from '../../store/access';
import type { AuditEventsTable } from '../../store/schema/audit-tables';
import { type AuditAsk, actionsOf, newestSeq, operatorsSince } from './queries';
import { type Place, pageOfEvents } from './walk';

/** How far back the offered operators are looked for, in events. */
const lately = 10_000;
const Json = z.json();

export async function listEvents(
  read: Reader,
  ask: AuditAsk,
  place: Place,
): Promise<{ events: AuditEvent[] }> {
  const rows = await pageOfEvents(read, ask, place);
  return { events: rows.map(toEvent) };
}

/** What the filters of the screen offer: every action there is, and who acted lately. */
export async function choicesOf(
  read: Reader,
  organizationId: string,
): Promise<{ actions: string[]; operators: string[] }> {
  const newest = await newestSeq(read);
  return {
    actions: [...(await actionsOf(read, organizationId))],
    operators: [...(await operatorsSince(read, newest - lately))],
  };
}

export function toEvent(row: AuditEventsTable): AuditEvent {
  return {
    seq: row.seq,
    at: row.at,
    organizationId: row.organization_id,
    operator: row.operator,
    action: row.action,
    outcome: row.outcome,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    subjectLabel: row.subject_label,
    jobId: row.job_id,
    reason: row.reason,
    before: row.before === null ? null : Json.parse(JSON.parse(row.before)),
    after: row.after === null ? null : Json.parse(JSON.parse(row.after)),
    erased: row.salt === null,
  };
}
