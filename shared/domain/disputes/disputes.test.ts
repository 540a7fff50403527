import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions, standingWords } from './dispute';
import { heldActs } from './hold';
import { type CaseAct, refuseAct } from './judge-case';
import { letterTemplates } from './letter-template';
import { urgencyOf } from './urgency';
import { type LetterFacts, writeLetter } from './write-letter';

const day = 24 * 3_600_000;
const acts: readonly CaseAct[] = ['add', 'decide', 'refer', 'close'];

describe('refuseAct', () => {
  it.each([
    ['add', null, true],
    ['decide', null, true],
    ['refer', null, true],
    ['close', null, false],
    ['add', 'referred', true],
    ['decide', 'referred', true],
    ['refer', 'referred', false],
    ['close', 'referred', true],
  ] as const)('%s in an open case decided %s: allowed %s', (act, decision, allowed) => {
    expect(refuseAct(act, { decision, closedAt: null }) === null).toBe(allowed);
  });

  it('lets a letter be recorded at any time: the last one tells what was decided', () => {
    expect(refuseAct('write', { decision: 'released', closedAt: 5 })).toBeNull();
  });

  it('never changes a closed case otherwise, and always says what to do instead', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...acts),
        fc.constantFrom(null, ...decisions),
        fc.integer(),
        (act, decision, closedAt) => {
          expect(refuseAct(act, { decision, closedAt })).toMatchObject({
            reason: expect.stringMatching(/\.$/),
            nextStep: expect.stringMatching(/\.$/),
          });
        },
      ),
    );
  });
});

describe('heldActs', () => {
  it.each([true, false])('holds claim, deactivation and deletion (managed: %s)', (managed) => {
    expect(heldActs({ managed }).map(({ act, rule }) => `${act} ${rule}`)).toEqual([
      'claim K2',
      'deactivate L3',
      'delete L3',
    ]);
  });
});

describe('urgencyOf', () => {
  it.each([
    [null, 'none'],
    [-1, 'overdue'],
    [0, 'today'],
    [day - 1, 'today'],
    [day, 'soon'],
    [3 * day - 1, 'soon'],
    [3 * day, 'later'],
  ] as const)('%s ms left is %s', (left, urgency) => {
    expect(urgencyOf(left === null ? null : 1_000 + left, 1_000)).toBe(urgency);
  });
});

describe('standingWords', () => {
  it('says that a referred case is still open', () => {
    expect(standingWords({ decision: 'referred', closed: false })).toBe('With Atlassian support');
    expect(standingWords({ decision: 'referred', closed: true })).toBe('Closed after referral');
  });
});

const facts: LetterFacts = {
  organization: 'Harbourline',
  email: 'ada@harbourline.example',
  name: 'Ada',
  claim: { domain: 'harbourline.example', since: Date.UTC(2026, 0, 5) },
  openedAt: Date.UTC(2026, 1, 7),
  deadline: Date.UTC(2026, 1, 21),
  summary: 'I left long ago.\nIt is mine.',
  because: 'The address was given to somebody else.',
  writer: 'Grace',
  writerEmail: 'grace@harbourline.example',
};

describe('writeLetter', () => {
  it.each(letterTemplates)('%s names the account and is signed by the organization', (template) => {
    const { subject, body } = writeLetter(template, facts);
    expect(`${subject}\n${body}`).toContain(facts.email);
    expect(body.endsWith('Grace\ngrace@harbourline.example\nHarbourline')).toBe(true);
    expect(body).not.toContain('!');
  });

  it('tells the owner the deadline, and leaves it out where there is none', () => {
    expect(writeLetter('owner-looking', facts).body).toContain('by 21 February 2026');
    expect(writeLetter('owner-looking', { ...facts, deadline: null }).body).not.toContain(
      'You will have an answer',
    );
  });

  it('gives the reason of the decision, or leaves room for it', () => {
    expect(writeLetter('owner-released', facts).body).toContain(facts.because ?? '');
    expect(writeLetter('owner-kept', { ...facts, because: null }).body).toContain('[reason]');
  });

  it('quotes every line of what the owner said', () => {
    expect(writeLetter('support', facts).body).toContain('> I left long ago.\n> It is mine.');
  });

  it('does not invent a claim', () => {
    expect(writeLetter('support', { ...facts, claim: null }).body).toContain('holds no claim');
  });
});
