import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EmailAddress } from '../accounts/email-address';
import { readEmailAddress } from '../accounts/email-address';
import { ordinaryAccount } from '../permissions/permission-facts';
import { addressBook } from './address-book';
import { planChanges } from './plan-changes';
import { replaySteps } from './replay-steps';

const domains = new Map([['x.example', { state: 'verified' }]] as const);
type State = ReadonlyMap<number, EmailAddress>;

function address(local: string): EmailAddress {
  const read = readEmailAddress(`${local}@x.example`);
  if (!read) throw new Error(local);
  return read;
}

const bookOf = (state: State) =>
  addressBook(
    [...state].map(([account, held]) => ({
      account,
      address: held,
      facts: ordinaryAccount('this-organization'),
      until: null,
    })),
    domains,
  );

const start = (count: number): State =>
  new Map(Array.from({ length: count }, (_, account) => [account, address(`p${account}`)]));

function planned(state: State, wanted: ReadonlyMap<number, string>) {
  const changes = [...wanted].map(([account, text]) => ({ account, wanted: text, fault: null }));
  return planChanges(changes, bookOf(state), true);
}

/** Does steps one by one and fails where two accounts would share an address. */
function doSteps(state: State, entries: ReturnType<typeof planned>, count = entries.length): State {
  const next = new Map(state);
  for (const entry of entries.slice(0, count)) {
    if (entry.kind !== 'step') continue;
    const { account, from, to } = entry.step;
    expect(next.get(account)?.key).toBe(from.key);
    for (const [other, held] of next) if (other !== account) expect(held.key).not.toBe(to.key);
    next.set(account, to);
  }
  return next;
}

const keys = (state: State) => [...state].map(([account, { key }]) => [account, key]);

/** A permutation of the addresses of up to twelve accounts. */
const permutation = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc
      .shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count })
      .map((order) => new Map(order.map((to, account) => [account, `p${to}@x.example`]))),
  );

/** Some accounts, some of which are to get addresses that are free, held or exchanged. */
const anyChanges = fc.integer({ min: 1, max: 10 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    wanted: fc
      .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count + 5)), { selector: ([account]) => account })
      .map((pairs) => new Map(pairs.map(([account, to]) => [account, `p${to}@x.example`]))),
  }),
);

function ringsOf(wanted: ReadonlyMap<number, string>): number {
  const seen = new Set<number>();
  let rings = 0;
  for (const first of wanted.keys()) {
    let length = 0;
    for (let at = first; !seen.has(at); at = Number(/\d+/.exec(wanted.get(at) ?? '')?.[0])) {
      seen.add(at);
      length += 1;
    }
    if (length > 1) rings += 1;
  }
  return rings;
}

test('any permutation is solved, with one more step per ring at most', () => {
  fc.assert(
    fc.property(permutation, (wanted) => {
      const state = start(wanted.size);
      const entries = planned(state, wanted);
      const steps = entries.filter(({ kind }) => kind === 'step');
      expect(entries.some(({ kind }) => kind === 'refused')).toBe(false);
      expect(steps.length).toBeLessThanOrEqual(wanted.size + ringsOf(wanted));
      expect(keys(doSteps(state, entries))).toEqual([...wanted]);
    }),
  );
});

test('every change comes out once, and no two accounts ever share an address', () => {
  fc.assert(
    fc.property(anyChanges, ({ count, wanted }) => {
      const state = start(count);
      const entries = planned(state, wanted);
      const asked = entries.flatMap((entry) =>
        entry.kind === 'step' && entry.step.parking ? [] : (entry.change?.account ?? []),
      );
      expect([...asked].sort()).toEqual([...wanted.keys()].sort());
      const end = doSteps(state, entries);
      for (const entry of entries) {
        if (entry.kind !== 'step' || entry.step.parking) continue;
        expect(end.get(entry.step.account)?.key).toBe(wanted.get(entry.step.account));
      }
    }),
  );
});

test('cut off after any step and planned anew, it ends the same', () => {
  fc.assert(
    fc.property(permutation, fc.nat(30), (wanted, cut) => {
      const state = start(wanted.size);
      const half = doSteps(state, planned(state, wanted), cut);
      expect(keys(doSteps(half, planned(half, wanted)))).toEqual([...wanted]);
    }),
  );
});

test('gone through step by step, a plan is judged as it was planned, and backwards it leads back', () => {
  fc.assert(
    fc.property(anyChanges, ({ count, wanted }) => {
      const state = start(count);
      const steps = planned(state, wanted).flatMap((entry) => (entry.kind === 'step' ? [entry.step] : []));
      const forth = steps.map(({ account, to }) => ({ account, wanted: to.address }));
      const outcomes = replaySteps(forth, bookOf(state));
      expect(outcomes.every(({ kind }) => kind === 'changed')).toBe(true);
      const end = new Map(state);
      for (const { account, to } of steps) end.set(account, to);
      const back = steps.map(({ account, from }) => ({ account, wanted: from.address })).reverse();
      expect(replaySteps(back, bookOf(end)).every(({ kind }) => kind === 'changed')).toBe(true);
    }),
  );
});
