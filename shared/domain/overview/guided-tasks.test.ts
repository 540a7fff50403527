import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrganizationProgress, progressOfTasks } from './guided-tasks';

const empty: OrganizationProgress = {
  accounts: 0,
  domains: 0,
  verifiedDomains: 0,
  claimPlans: 0,
  claimed: 0,
};
const states = (progress: Partial<OrganizationProgress>) =>
  progressOfTasks({ ...empty, ...progress })
    .map(({ state }) => state)
    .join(' ');

describe('progressOfTasks', () => {
  it.each([
    [{}, 'next waiting waiting waiting waiting'],
    [{ accounts: 5 }, 'done next waiting waiting waiting'],
    [{ accounts: 5, domains: 1 }, 'done done next waiting waiting'],
    [{ accounts: 5, domains: 2, verifiedDomains: 1 }, 'done done done next waiting'],
    [{ accounts: 5, domains: 1, verifiedDomains: 1, claimPlans: 1 }, 'done done done done next'],
    [{ accounts: 5, domains: 1, verifiedDomains: 1, claimed: 3 }, 'done done done done done'],
    [{ domains: 1, verifiedDomains: 1 }, 'next done done waiting waiting'],
  ])('%j is %s', (progress, expected) => {
    expect(states(progress)).toBe(expected);
  });

  it('names exactly one task as next until all are done', () => {
    const count = fc.nat(3);
    fc.assert(
      fc.property(
        fc.record({
          accounts: count,
          domains: count,
          verifiedDomains: count,
          claimPlans: count,
          claimed: count,
        }),
        (progress) => {
          const tasks = progressOfTasks(progress);
          const open = tasks.filter(({ state }) => state !== 'done');
          expect(tasks.filter(({ state }) => state === 'next')).toHaveLength(Math.min(1, open.length));
        },
      ),
    );
  });
});
