import { describe, expect, it } from 'vitest';
import { calendarDay, daysBetween, TimeZone } from './calendar-day';

describe('calendarDay', () => {
  it.each([
    ['2026-12-08T00:30:00Z', 'UTC', '2026-12-08'],
    ['2026-12-08T00:30:00Z', 'America/New_York', '2026-12-07'],
    ['2026-12-08T23:30:00Z', 'Europe/Berlin', '2026-12-09'],
    // The hour that comes twice at the end of summer time.
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(calendarDay(Date.parse(at), zone)).toBe(day);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-08', '2026-12-08', 0],
    ['2026-12-08', '2026-12-07', -1],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('TimeZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%s: %s', (name, known) => {
    expect(TimeZone.safeParse(name).success).toBe(known);
  });
});
