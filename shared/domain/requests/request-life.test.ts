import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnded, jobStates } from '../jobs/job';
import { itemStates } from '../jobs/job-item';
import { type RequestState, requestStates } from './request';
import { afterJob, isWaiting, moveOf, requestActs } from './request-life';

/** Where each act leads, in the order of the columns; a dot is refused. */
const columns = [
  'ask-back',
  'answer',
  'approve',
  'finish',
  'reopen',
  'decline',
  'withdraw',
  'snooze',
  'note',
] as const;
const table = {
  open: 'asked-back open approved . . declined withdrawn open open',
  'asked-back': 'asked-back open approved . . declined withdrawn asked-back asked-back',
  approved: '. . . done open . . . approved',
  done: '. . . . . . . . done',
  declined: '. . . . . . . . declined',
  withdrawn: '. . . . . . . . withdrawn',
} as const satisfies Record<RequestState, string>;

describe('the life of a request', () => {
  const cells = requestStates.flatMap((state) =>
    columns.map((act, index) => ({ state, act, to: table[state].split(' ')[index] })),
  );

  it.each(cells)('$state, $act: $to', ({ state, act, to }) => {
    const move = moveOf(state, act);
    expect(move.allowed ? move.state : '.').toBe(to);
  });

  it.each(requestStates)('says in %s why an act is refused and what to do next', (state) => {
    for (const act of requestActs) {
      const move = moveOf(state, act);
      if (!move.allowed) expect(`${move.reason} ${move.nextStep}`).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
    }
  });

  it('never begins twice', () => {
    expect(requestStates.filter((state) => moveOf(state, 'ask').allowed)).toEqual([]);
  });

  it('ends for good: whatever is tried afterwards, a decided request stays decided', () => {
    const walk = fc.array(fc.constantFrom(...requestActs), { maxLength: 30 });
    fc.assert(
      fc.property(walk, (acts) => {
        let state: RequestState = 'open';
        let ended: RequestState | null = null;
        for (const act of acts) {
          const move = moveOf(state, act);
          if (move.allowed) state = move.state;
          if (ended !== null) expect(state).toBe(ended);
          if (state === 'done' || state === 'declined' || state === 'withdrawn') ended = state;
        }
      }),
    );
  });

  it('waits exactly while it can still be approved', () => {
    for (const state of requestStates) expect(isWaiting(state)).toBe(moveOf(state, 'approve').allowed);
  });
});

describe('what the end of a job makes of a request', () => {
  it.each([
    ['running', 'ready', null],
    ['planned', 'ready', null],
    ['waiting', 'ready', null],
    ['running', 'succeeded', null],
    ['done', 'succeeded', 'finish'],
    ['done', 'unchanged', 'finish'],
    ['done', 'refused', 'reopen'],
    ['done', 'failed', 'reopen'],
    ['cancelled', 'ready', 'reopen'],
    ['cancelled', 'succeeded', 'finish'],
    ['declined', 'ready', 'reopen'],
    [null, null, 'reopen'],
  ] as const)('job %s, account %s: %s', (job, item, act) => {
    expect(afterJob(job, item)).toBe(act);
  });

  it('always decides once the job has ended', () => {
    for (const job of jobStates.filter(isEnded)) {
      for (const item of [...itemStates, null]) expect(afterJob(job, item)).not.toBeNull();
    }
  });
});
