import { describe, expect, it } from 'vitest';
import { noItems } from '../../../shared/domain/jobs/job-totals';
import { unfinishedRunWords } from './run-words';

describe('the words of a run that was not finished', () => {
  it.each([
    [
      'cancelled halfway',
      {
        state: 'cancelled',
        totals: { ...noItems, succeeded: 4_000, ready: 24_000, started: 2_000 },
        error: null,
      },
      '4,000 accounts claimed, 26,000 accounts left as they were. What was claimed stays claimed. The plan takes the rest when it is run again.',
    ],
    [
      'cancelled before its turn',
      { state: 'cancelled', totals: { ...noItems, ready: 5 }, error: null },
      '0 accounts claimed, 5 accounts left as they were. The plan takes the rest when it is run again.',
    ],
    [
      'ended by a failure',
      {
        state: 'failed',
        totals: { ...noItems, succeeded: 2, ready: 1, refused: 1, failed: 3 },
        error: 'The disk is full.',
      },
      'The disk is full. 2 accounts claimed, 1 account left as they were, 1 account no longer held, 3 accounts failed. What was claimed stays claimed. The plan takes the rest when it is run again.',
    ],
    [
      'of a version without a journal',
      { state: 'interrupted', totals: null, error: null },
      'Nothing was changed; the plan can be run again.',
    ],
  ] as const)('%s', (_, job, text) => {
    expect(unfinishedRunWords('claim', job).text).toBe(text);
  });
});
