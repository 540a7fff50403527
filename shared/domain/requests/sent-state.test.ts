import { describe, expect, it } from 'vitest';
import { decisions } from './message';
import { requestStates } from './request';
import { sayFault, sentStates, stateAfter, stateAsSent } from './sent-state';

const common = {
  version: 1,
  id: '0',
  writtenAt: 0,
  organization: 'Acme',
  email: 'ada@acme.example',
} as const;
const out = (act: 'ask' | 'answer' | 'withdraw') =>
  stateAfter({
    ...common,
    format: 'claimdesk-request',
    act,
    kind: 'release',
    wanted: null,
    reason: 'It is mine.',
    inReplyTo: null,
  });

describe('a request as its owner sees it', () => {
  it.each([
    ['ask', 'sent'],
    ['answer', 'sent'],
    ['withdraw', 'withdrawn'],
  ] as const)('after writing “%s” it is %s', (act, state) => {
    expect(out(act)).toBe(state);
  });

  it.each(decisions)('after the answer “%s” it is just that', (decision) => {
    const answer = { ...common, format: 'claimdesk-answer', decision, words: '', inReplyTo: '0' } as const;
    expect(stateAfter(answer)).toBe(decision);
  });

  it('has a word for every state of the inbox', () => {
    for (const state of requestStates) expect(sentStates).toContain(stateAsSent(state));
  });

  it.each(sentStates)('%s: says why nothing more can be said, where it cannot', (state) => {
    for (const act of ['answer', 'withdraw'] as const) {
      const fault = sayFault(state, act);
      expect(fault === null).toBe(state === 'sent' || state === 'asked-back');
      if (fault) expect(`${fault.reason} ${fault.nextStep}`).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
    }
  });
});
