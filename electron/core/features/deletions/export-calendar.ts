import type { Deletion } from '../../../../shared/contract/deletions';
import type { WrittenExport } from '../../../../shared/contract/exports';
import type { CallContext } from '../../call-context';
import { writeText } from '../../exports/write-text';
import { NotFound, Refused } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import { calendarOf } from './calendar';
import { deletionOfRow } from './deletion-of-row';
import { findDeletion, runningRows } from './queries';

/** A calendar of more events than this helps nobody, and mail programs refuse it. */
const mostEvents = 5_000;

interface CalendarAsk {
  readonly organizationId: string;
  /** Null asks for all that run. */
  readonly deletionId: string | null;
  readonly timeZone: string;
}

/**
 * Writes running deletions as a calendar file, audited.
 * @throws NotFound, or Refused where nothing runs or too much does
 */
export async function exportCalendar(context: CallContext, ask: CalendarAsk): Promise<WrittenExport> {
  const { organizationId, timeZone } = ask;
  const { name: organization } = await requireOrganization(context.read, organizationId);
  const deletions = await asked(context, ask);
  const text = calendarOf(deletions, { organization, timeZone, now: context.ports.clock.now() });
  const written = await writeText(context, { name: 'Claimdesk deletions', ending: 'ics', lines: [text] });
  const answer = { ...written, rows: deletions.length };
  await context.change((unit) =>
    unit.audit({
      organizationId,
      action: 'deletions.exportCalendar',
      subject: { type: 'export', id: answer.exportId, label: answer.fileName },
      after: { events: answer.rows },
    }),
  );
  return answer;
}

async function asked({ read }: CallContext, ask: CalendarAsk): Promise<Deletion[]> {
  const { organizationId, deletionId } = ask;
  if (deletionId !== null) {
    const row = await findDeletion(read, organizationId, deletionId);
    if (!row) throw new NotFound('This deletion');
    if (row.ended_at !== null) throw nothingRuns();
    return [deletionOfRow(row)];
  }
  const rows = await runningRows(read, { organizationId, after: null, limit: mostEvents + 1 }).execute();
  if (rows.length === 0) throw nothingRuns();
  if (rows.length > mostEvents) {
    throw new Refused(
      null,
      `More than ${mostEvents.toLocaleString('en')} deletions run; calendars do not take that many.`,
      'Write the calendar file of single deletions.',
    );
  }
  return rows.map(deletionOfRow);
}

function nothingRuns(): Refused {
  return new Refused(null, 'No deletion runs here any more.', 'Look at the ended ones.');
}
