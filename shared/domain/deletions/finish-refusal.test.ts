import { describe, expect, it } from 'vitest';
import { judgeFinish } from './finish-refusal';

const now = 1_000;
const due = { dueAt: now, managedBy: 'ours', disputed: false };

describe('judgeFinish', () => {
  it.each([
    [undefined, 'unchanged', 'L2'],
    [{ ...due, dueAt: now + 1 }, 'unchanged', 'L2'],
    [{ ...due, disputed: true }, 'refused', 'L3'],
    [{ ...due, managedBy: 'theirs' }, 'refused', 'K1'],
  ])('%j: %s (%s)', (subject, state, rule) => {
    expect(judgeFinish(subject, 'ours', now)).toMatchObject({ state, reason: { rule } });
  });

  it.each([[due], [{ ...due, managedBy: null }]])('%j is finished', (subject) => {
    expect(judgeFinish(subject, 'ours', now)).toBeNull();
  });
});
