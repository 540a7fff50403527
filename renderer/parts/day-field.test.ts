import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay } from './day-field';

describe('the expiry of an exception', () => {
  it.each(['2026-01-01', '2026-12-31', '2028-02-29'])('keeps the day %s through the end of it', (day) => {
    expect(dayOf(endOfDay(day))).toBe(day);
    expect(dayOf((endOfDay(day) ?? 0) + 1)).not.toBe(day);
  });

  it('says never as an empty field', () => {
    expect(endOfDay('')).toBeNull();
    expect(dayOf(null)).toBe('');
  });
});
