import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobKindFacts, jobKinds } from './job-kind';
import { oneClickGate, type StartAsk, type StartFacts, startGate } from './start-gate';

const now = 1_800_000_000_000;
const ask: StartAsk = { ready: 10, typed: null, runAt: null };
const facts: StartFacts = {
  kind: 'deactivate',
  ready: 10,
  askedByEmail: 'ada@example.com',
  now,
  typedCountAbove: 50,
  secondAdmin: false,
};

describe('starting a plan', () => {
  it.each<[string, Partial<StartAsk>, Partial<StartFacts>, 'queued' | 'scheduled' | 'waiting']>([
    ['now', {}, {}, 'queued'],
    ['at a time', { runAt: now + 1 }, {}, 'scheduled'],
    ['of exactly as many as need no typing', { ready: 50 }, { ready: 50 }, 'queued'],
    ['of more, with the number typed', { ready: 51, typed: 51 }, { ready: 51 }, 'queued'],
    [
      'of one where every number is typed',
      { ready: 1, typed: 1 },
      { ready: 1, typedCountAbove: 0 },
      'queued',
    ],
    ['that a second admin must see', {}, { secondAdmin: true }, 'waiting'],
    ['that a second admin must see, for later', { runAt: now + 1 }, { secondAdmin: true }, 'waiting'],
    ['that takes nothing away', {}, { secondAdmin: true, kind: 'reactivate' }, 'queued'],
    ['nobody named, where nobody needs to be', {}, { askedByEmail: null }, 'queued'],
  ])('%s goes on', (_, asked, held, to) => {
    expect(startGate({ ...ask, ...asked }, { ...facts, ...held })).toEqual({ kind: 'go', to });
  });

  it.each<[string, Partial<StartAsk>, Partial<StartFacts>, RegExp]>([
    ['that changes nothing', { ready: 0 }, { ready: 0 }, /changes no account/],
    ['with a number that no longer holds', { ready: 9 }, {}, /10 accounts, not the 9/],
    ['of many without the number', { ready: 51 }, { ready: 51 }, /more than 50 accounts.*none was typed/],
    ['of many with another number', { ready: 51, typed: 15 }, { ready: 51 }, /15 was typed/],
    ['in the past', { runAt: now - 1 }, {}, /time chosen has passed/],
    ['at this very instant', { runAt: now }, {}, /time chosen has passed/],
    ['nobody is named for', {}, { secondAdmin: true, askedByEmail: null }, /could not be told apart/],
  ])('%s is refused with the reason and a next step', (_, asked, held, reason) => {
    const answer = startGate({ ...ask, ...asked }, { ...facts, ...held });
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(answer).toHaveProperty('nextStep', expect.stringMatching(/\.$/));
  });

  it('never lets a destructive plan run by itself where a second admin is asked for', () => {
    const asks = fc.record({
      ready: fc.nat(200),
      typed: fc.option(fc.nat(200)),
      runAt: fc.option(fc.nat(9)),
    });
    const held = fc.record({
      kind: fc.constantFrom(...jobKinds),
      ready: fc.nat(200),
      typedCountAbove: fc.nat(99),
    });
    fc.assert(
      fc.property(asks, held, (asked, part) => {
        const answer = startGate(asked, { ...facts, ...part, now: 5, secondAdmin: true });
        if (answer.kind === 'refused') return;
        expect(answer.to === 'waiting').toBe(jobKindFacts[part.kind].destructive);
        expect(asked.ready).toBe(part.ready);
        if (part.ready > part.typedCountAbove) expect(asked.typed).toBe(part.ready);
      }),
    );
  });
});

describe('a plan started by the click that makes it', () => {
  it.each<[string, Partial<StartFacts>, ReturnType<typeof oneClickGate>]>([
    ['runs', {}, { kind: 'go', to: 'queued' }],
    ['waits for a second admin', { secondAdmin: true }, { kind: 'go', to: 'waiting' }],
    [
      'runs where it takes nothing away',
      { secondAdmin: true, kind: 'reactivate' },
      { kind: 'go', to: 'queued' },
    ],
    ['has the number typed on its page', { ready: 51 }, { kind: 'page' }],
    ['has even a single one typed where Settings ask', { ready: 1, typedCountAbove: 0 }, { kind: 'page' }],
    ['has the number typed before anybody waits', { ready: 51, secondAdmin: true }, { kind: 'page' }],
  ])('%s', (_, held, answer) => {
    expect(oneClickGate({ ...facts, ...held })).toEqual(answer);
  });

  it('is refused where the two admins could not be told apart', () => {
    expect(oneClickGate({ ...facts, secondAdmin: true, askedByEmail: null })).toMatchObject({
      kind: 'refused',
    });
  });
});
