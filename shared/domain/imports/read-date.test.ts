import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './read-date';

test.each([
  ['2026-07-05', Date.UTC(2026, 6, 5)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['2026-07-05T15:11:44Z', Date.UTC(2026, 6, 5, 15, 11, 44)],
  ['2026-07-05T15:11:44.123Z', Date.UTC(2026, 6, 5, 15, 11, 44)],
  ['2026-07-05 15:11', Date.UTC(2026, 6, 5, 15, 11)],
  ['2026-07-05T00:30:00+02:00', Date.UTC(2026, 6, 4, 22, 30)],
  ['2026-07-04T22:30:00-0100', Date.UTC(2026, 6, 4, 23, 30)],
  ['3 Jan 2024', Date.UTC(2024, 0, 3)],
  ['28 April 2024', Date.UTC(2024, 3, 28)],
  ['03-jan-2024', Date.UTC(2024, 0, 3)],
  ['14 Dec 2012 15:31:57', Date.UTC(2012, 11, 14, 15, 31, 57)],
])('%s is a date', (text, at) => {
  expect(readDate(text)).toBe(at);
});

test.each([
  '2026-02-30',
  '2023-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '1969-12-31',
  '9999-01-01',
  '2026-07-05T24:00:00Z',
  '2026-07-05T10:60:00Z',
  '2026-07-05T10:00:00+15:00',
  '32 Jan 2024',
  '30 Feb 2024',
  '3 Foo 2024',
  '05/07/2026',
  '45000',
  'yesterday',
  '',
])('%j is none', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('every day is read back from each form', () => {
  const day = fc.integer({ min: 0, max: 80_000 }).map((days) => days * 86_400_000);
  fc.assert(
    fc.property(day, (at) => {
      const iso = new Date(at).toISOString();
      const written = new Date(at).toUTCString().slice(5, 16);
      expect(readDate(iso)).toBe(at);
      expect(readDate(iso.slice(0, 10))).toBe(at);
      expect(readDate(written)).toBe(at);
    }),
  );
});
