import { describe, expect, it } from 'vitest';
import { ordinary } from '../../../tests/support/operation-facts';
import { permission } from '../operations/permission';
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

  it('leaves the cancelling of a deletion to the organization that manages the account now (M1)', () => {
    const refusal = judgeFinish({ ...due, managedBy: 'theirs' }, 'ours', now);
    expect(refusal?.reason.nextStep).toMatch(/^Ask the admin of that organization to cancel/);
    const facts = { ...ordinary, status: 'deletion-pending', manager: 'another-organization' } as const;
    expect(permission('cancel-deletion', facts).allowed).toBe(false);
  });

  it.each([[due], [{ ...due, managedBy: null }]])('%j is finished', (subject) => {
    expect(judgeFinish(subject, 'ours', now)).toBeNull();
  });
});
