import { expect, it } from 'vitest';
import { isEnded, jobStates } from '../../../shared/domain/jobs/job';
import { endedStates, JobsSearch, planStates } from './jobs-search';

it('every state of a job stands in one of the groups', () => {
  const ended = endedStates({}) ?? [];
  expect([...ended, ...planStates, 'queued', 'running', 'paused'].sort()).toEqual([...jobStates].sort());
  expect(ended.every(isEnded)).toBe(true);
});

it.each([['plans'], ['under-way']] as const)('%s leaves ended jobs out', (show) => {
  expect(endedStates({ show })).toBeNull();
});

it('nonsense in the address asks for everything', () => {
  expect(JobsSearch.parse({ show: 'nonsense' })).toEqual({ show: undefined });
});
