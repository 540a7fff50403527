import { expect, it } from 'vitest';
import { noItems } from '../../../shared/domain/jobs/job-totals';
import { proofWords } from './proof-words';

it('adds up what became of a job', () => {
  expect(proofWords('deactivate', { ...noItems, succeeded: 1_180, unchanged: 4, refused: 20 })).toBe(
    '1,204 planned = 1,180 deactivated + 4 with nothing to do + 20 refused + 0 failed',
  );
});

it('says what a cancelled job never reached', () => {
  expect(proofWords('delete', { ...noItems, succeeded: 1, ready: 2, started: 1 })).toBe(
    '4 planned = 1 deletion started + 0 with nothing to do + 0 refused + 0 failed + 3 never reached',
  );
});
