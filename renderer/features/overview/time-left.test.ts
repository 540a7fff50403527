import { describe, expect, it } from 'vitest';
import { timeLeft } from './time-left';

const hour = 3_600_000;

describe('timeLeft', () => {
  it.each([
    [5 * 24 * hour + hour, '5 days left'],
    [48 * hour, '2 days left'],
    [47 * hour, '47 hours left'],
    [2 * hour, '2 hours left'],
    [119 * 60_000, '119 minutes left'],
    [60_000, '1 minute left'],
    [1, '1 minute left'],
    [0, 'No time left'],
    [-hour, 'No time left'],
  ])('%d ms is "%s"', (left, words) => {
    expect(timeLeft(1_000_000 + left, 1_000_000)).toBe(words);
  });
});
