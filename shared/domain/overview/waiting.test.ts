import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Waiting, waitingEntries } from './waiting';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 24);
const nothing: Waiting = {
  requests: { count: 0, oldestAt: null },
  approvals: { count: 0, oldestAt: null },
  disputes: { count: 0, overdue: 0, nextDeadline: null },
};
const requests = { count: 2, oldestAt: now - day };
const approvals = { count: 1, oldestAt: now };
const dispute = (nextDeadline: number | null) => ({ count: 1, overdue: 0, nextDeadline });
const kinds = (part: Partial<Waiting>) =>
  waitingEntries({ ...nothing, ...part }, now).map(({ kind }) => kind);

describe('waitingEntries', () => {
  it.each([
    [{}, []],
    [{ requests, approvals }, ['approvals', 'requests']],
    [{ requests, disputes: dispute(null) }, ['requests', 'disputes']],
    [{ requests, disputes: dispute(now + 4 * day) }, ['requests', 'disputes']],
    [{ requests, disputes: dispute(now + 3 * day) }, ['disputes', 'requests']],
    [{ requests, approvals, disputes: dispute(now - day) }, ['disputes', 'approvals', 'requests']],
  ])('%j: %j', (part, expected) => {
    expect(kinds(part)).toEqual(expected);
  });

  it('names each thing that waits once and nothing else', () => {
    const count = fc.nat(3);
    const deadline = fc.option(fc.integer({ min: now - 9 * day, max: now + 9 * day }));
    fc.assert(
      fc.property(count, count, count, deadline, (asked, plans, open, nextDeadline) => {
        const waiting: Waiting = {
          requests: { count: asked, oldestAt: null },
          approvals: { count: plans, oldestAt: null },
          disputes: { count: open, overdue: 0, nextDeadline },
        };
        const named = waitingEntries(waiting, now).map(({ kind }) => kind);
        const expected = Object.entries(waiting).filter(([, part]) => part.count > 0);
        expect(named.toSorted()).toEqual(expected.map(([kind]) => kind).toSorted());
      }),
    );
  });
});
