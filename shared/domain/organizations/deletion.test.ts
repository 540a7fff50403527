import { describe, expect, it } from 'vitest';
import { refuseDeletion } from './deletion';

const deletable = { name: 'Harbourline', typedName: 'Harbourline', openClaims: 0, unfinishedJobs: 0 };

describe('refuseDeletion', () => {
  it('lets an organization without claims and jobs go once its name was typed', () => {
    expect(refuseDeletion(deletable)).toBeNull();
    expect(refuseDeletion({ ...deletable, typedName: ' harbourline ' })).toBeNull();
  });

  it.each([
    ['an open claim', { openClaims: 1 }, 'Harbourline still manages 1 account.'],
    ['many open claims', { openClaims: 1_204 }, 'Harbourline still manages 1,204 accounts.'],
    ['a running job', { unfinishedJobs: 1 }, 'A job of Harbourline is still running.'],
    ['another typed name', { typedName: 'Harbour' }, 'The typed name is not the name of the organization.'],
    ['nothing typed', { typedName: '' }, 'The typed name is not the name of the organization.'],
  ])('refuses with %s', (_what, fact, reason) => {
    expect(refuseDeletion({ ...deletable, ...fact })?.reason).toBe(reason);
  });

  it('speaks of claims first, whatever was typed', () => {
    expect(refuseDeletion({ ...deletable, openClaims: 3, typedName: '' })?.rule).toBe('K1');
  });
});
