import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readExport } from '../../support/read-export';
import { type DeletionWorld, day, openDeletionWorld } from './deletion-world';
import { readCalendar } from './read-calendar';

const awkward = {
  id: '557058:awkward',
  name: 'Zoë; "Q", O\\Neil, ünïcödé 🦊 of a very long family name that has to be folded somewhere',
  email: 'zoe@example.com',
};

let world: DeletionWorld;
beforeEach(async () => {
  world = await openDeletionWorld();
});
afterEach(() => world.remove());

async function calendar(timeZone = 'UTC') {
  const { organizationId } = world;
  const written = await world.client.deletions.exportCalendar({ organizationId, deletionId: null, timeZone });
  return { written, text: await readExport(world.client, written) };
}

describe('the calendar file', () => {
  test('is an all-day event on the last day with an alarm the day before (RFC 5545)', async () => {
    await world.startDeletion(await world.manage(awkward));
    const { written, text } = await calendar();
    expect(written).toMatchObject({ fileName: 'Claimdesk deletions.ics', rows: 1 });
    const [event] = readCalendar(text).events;
    const [deletion] = await world.ledger('running');
    expect(event).toMatchObject({
      UID: `${deletion?.id}@claimdesk`,
      'DTSTART;VALUE=DATE': '20260129',
      DTSTAMP: '20260115T090000Z',
      SUMMARY: `Last day to cancel the deletion of ${awkward.name}`,
    });
    expect(event?.alarms).toMatchObject([{ ACTION: 'DISPLAY', TRIGGER: '-PT15H' }]);
  });

  test('names the day of the zone it is asked for', async () => {
    // Due at 09:00 UTC, which is still the day before nowhere, and already the next one in Kiritimati.
    world.clock.advance(2 * 3_600_000);
    await world.startDeletion(await world.manage(awkward));
    const dayIn = async (zone: string) =>
      readCalendar((await calendar(zone)).text).events[0]?.['DTSTART;VALUE=DATE'];
    expect(await dayIn('UTC')).toBe('20260129');
    expect(await dayIn('Pacific/Kiritimati')).toBe('20260130');
  });

  test('keeps the ids of its events from one file to the next', async () => {
    await world.startDeletion(await world.manage(awkward));
    const first = readCalendar((await calendar()).text);
    world.clock.advance(day);
    const second = readCalendar((await calendar()).text);
    expect(second.events[0]?.['UID']).toBe(first.events[0]?.['UID']);
    expect(second.events[0]?.['DTSTAMP']).not.toBe(first.events[0]?.['DTSTAMP']);
  });

  test('of one deletion holds that one', async () => {
    await world.startDeletion(await world.manage(awkward));
    await world.startDeletion(await world.manage({ id: 'b', name: 'Bob', email: 'bob@example.com' }));
    const bob = (await world.ledger('running')).find(({ name }) => name === 'Bob');
    const written = await world.client.deletions.exportCalendar({
      organizationId: world.organizationId,
      deletionId: bob?.id ?? null,
      timeZone: 'UTC',
    });
    const { events } = readCalendar(await readExport(world.client, written));
    expect(events.map(({ SUMMARY }) => SUMMARY)).toEqual(['Last day to cancel the deletion of Bob']);
  });

  test('is refused where nothing runs', async () => {
    await expect(calendar()).rejects.toMatchObject({ code: 'REFUSED' });
  });

  test('is refused for a zone that nobody knows', async () => {
    await expect(calendar('Mars/Olympus')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
