import { expect, it } from 'vitest';
import type { JobState } from '../../shared/domain/jobs/job';
import { cancelWords } from './job-cancel-words';

it.each<[JobState, boolean, number, RegExp]>([
  ['planned', true, 0, /Nothing was changed by it/],
  ['waiting', true, 0, /Nothing was changed by it/],
  ['scheduled', true, 0, /Nothing was changed by it/],
  ['queued', true, 0, /has not begun/],
  ['queued', true, 5, /stays done/],
  ['running', true, 5, /stays done/],
  ['paused', true, 5, /stays done/],
  ['running', false, 5, /taken back/],
])(
  'cancelling a %s job (halts between items: %s, done: %d) says what it means',
  (state, pausable, done, words) => {
    expect(cancelWords({ state, pausable, done }).consequence).toMatch(words);
  },
);
