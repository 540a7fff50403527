import { describe, expect, it } from 'vitest';
import { durationInWords, timeLeftInWords } from './job-time';

describe('time left of a job', () => {
  it.each([
    [null, 'Time left not known yet'],
    [0, 'A few seconds left'],
    [5, 'About 5 seconds left'],
    [31, 'About 35 seconds left'],
    [60, 'About a minute left'],
    [119, 'About 2 minutes left'],
    [3_600, 'About 1 hour left'],
    [5_400, 'About 1.5 hours left'],
  ])('%s seconds: %s', (seconds, expected) => {
    expect(timeLeftInWords(seconds)).toBe(expected);
  });
});

describe('how long it took', () => {
  it.each([
    [300, 'under a second'],
    [12_400, '12 s'],
    [60_000, '1 min'],
    [125_000, '2 min 5 s'],
    [3_600_000, '1 h'],
    [7_500_000, '2 h 5 min'],
  ])('%d ms: %s', (milliseconds, expected) => {
    expect(durationInWords(milliseconds)).toBe(expected);
  });
});
