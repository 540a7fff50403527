import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/domain/settings/settings';
import { draftOf, problemsOf, settingsOf } from './settings-draft';

const draft = draftOf(defaultSettings);

describe('the form of settings', () => {
  it('gives back what was put in', () => {
    expect(settingsOf(draft)).toEqual(defaultSettings);
  });

  it.each(['operator', 'operatorEmail'] as const)('takes an empty %s as none', (field) => {
    expect(settingsOf({ ...draft, [field]: '  ' })?.[field]).toBeNull();
  });

  it.each([
    ['graceDays', { graceDays: '' }, (problems: ReturnType<typeof problemsOf>) => problems.graceDays],
    [
      'an address of who works here',
      { operatorEmail: 'Ada' },
      (problems: ReturnType<typeof problemsOf>) => problems.operatorEmail,
    ],
    [
      'the count to be typed',
      { typedCountAbove: '' },
      (problems: ReturnType<typeof problemsOf>) => problems.typedCountAbove,
    ],
    [
      'one address',
      { resolvers: [...draft.resolvers, { row: 3, operator: 'Own', address: 'dns' }] },
      (problems: ReturnType<typeof problemsOf>) => problems.resolvers.address(3),
    ],
    [
      'all resolvers together',
      { resolvers: draft.resolvers.slice(0, 1) },
      (problems: ReturnType<typeof problemsOf>) => problems.resolvers.whole,
    ],
  ])('says what is wrong with %s, and gives no settings', (_, part, problem) => {
    expect(problem(problemsOf({ ...draft, ...part }))).toBeTruthy();
    expect(settingsOf({ ...draft, ...part })).toBeNull();
  });
});
