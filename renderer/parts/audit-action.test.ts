import { describe, expect, it } from 'vitest';
import { actionInWords } from './audit-action';

describe('an action in words', () => {
  it.each([
    ['claims.claim', 'Claimed'],
    ['plans.saveDraft', 'Plans: save draft'],
    ['exceptions.end-early', 'Exceptions: end early'],
    ['reports.monthly.print', 'Reports: monthly, print'],
    ['something', 'Something'],
  ])('%s is "%s"', (action, expected) => {
    expect(actionInWords(action)).toBe(expected);
  });
});
