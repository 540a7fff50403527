import { describe, expect, it } from 'vitest';
import { sinceWords, spanWords, untilWords } from './time-words';

const hour = 3_600_000;

describe('time in words', () => {
  it.each([
    [0, '1 s'],
    [29_500, '30 s'],
    [60_000, '1 min'],
    [61_000, '2 min'],
    [hour, '1 hour'],
    [47 * hour, '47 hours'],
    [48 * hour, '2 days'],
    [13.2 * 24 * hour, '14 days'],
  ])('%d ms is %s', (span, words) => {
    expect(spanWords(span)).toBe(words);
  });

  it('what is due is now', () => {
    expect(untilWords(5, 5)).toBe('now');
    expect(untilWords(60_005, 5)).toBe('in 1 min');
  });

  it('the last seconds are just now', () => {
    expect(sinceWords(1_000, 4_000)).toBe('just now');
    expect(sinceWords(1_000, 31_000)).toBe('30 s ago');
  });
});
