import { describe, expect, it } from 'vitest';
import { type ApprovalDraft, emptyApproval, isStopped } from './approval-draft';

const effect = { tone: 'effect', text: 'Something.' } as const;
const obstacle = { tone: 'obstacle', text: 'Something.' } as const;
const hard = { kind: 'open-dispute', reason: 'A.', fix: 'B.', overridable: false } as const;
const soft = { kind: 'kept-repositories', reason: 'A.', fix: 'B.', overridable: true } as const;
const overridden = { override: { typedEmail: 'ada@acme.example', reason: 'Agreed.' } };

describe('what stops an approval on the page', () => {
  it.each<[string, Partial<ApprovalDraft>, Partial<Parameters<typeof isStopped>[1]>, boolean]>([
    ['nothing in the way', {}, { consequences: [effect] }, false],
    ['an obstacle', {}, { consequences: [obstacle] }, true],
    ['an obstacle that can be solved', {}, { consequences: [obstacle], solvable: true }, true],
    ['an obstacle that is solved', { solving: true }, { consequences: [obstacle], solvable: true }, false],
    ['an obstacle that solving does not reach', { solving: true }, { consequences: [obstacle] }, true],
    ['a blocker', overridden, { blockers: [hard] }, true],
    ['a blocker that may be overridden', {}, { blockers: [soft] }, true],
    ['a blocker that is overridden', overridden, { blockers: [soft] }, false],
  ])('%s', (_, draft, around, stopped) => {
    const facts = { consequences: [], blockers: [], solvable: false, ...around };
    expect(isStopped({ ...emptyApproval, ...draft }, facts)).toBe(stopped);
  });
});
