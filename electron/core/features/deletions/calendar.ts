import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Deletion } from '../../../../shared/contract/deletions';
import { lastDay } from '../../../../shared/domain/deletions/calendar-day';

/** The alarm rings at nine in the morning of the day before: 15 hours before the last day begins. */
const alarmBefore = 15 * 60 * 60;

interface CalendarFacts {
  readonly organization: string;
  readonly timeZone: string;
  /** When the file is written, UTC milliseconds. */
  readonly now: number;
}

/**
 * The last days of running deletions as a calendar (RFC 5545): one all-day event each, with an alarm the day before.
 * The id of an event is that of the deletion, so that a second file replaces the events of the first.
 * @returns the whole text, with CRLF
 */
export function calendarOf(
  deletions: readonly Deletion[],
  { organization, timeZone, now }: CalendarFacts,
): string {
  const calendar = ical({
    name: `Deletions of ${organization}`,
    prodId: { company: 'Claimdesk', product: 'Claimdesk', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const instant = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'long',
  });
  for (const { id, name, email, dueAt, startedBy } of deletions) {
    calendar.createEvent({
      id: `${id}@claimdesk`,
      allDay: true,
      start: new Date(`${lastDay(dueAt, timeZone)}T00:00:00Z`),
      stamp: new Date(now),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `Last day to cancel the deletion of ${name}`,
      description: [
        `${name} (${email ?? 'no address'}) in ${organization}`,
        `Last moment to cancel: ${instant.format(dueAt)}`,
        `Started by ${startedBy}. Cancel it in Claimdesk, under Deletions.`,
      ].join('\n'),
      alarms: [
        {
          type: ICalAlarmType.display,
          trigger: alarmBefore,
          description: `Tomorrow is the last day to cancel the deletion of ${name}`,
        },
      ],
    });
  }
  return calendar.toString();
}
