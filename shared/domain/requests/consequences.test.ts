import { describe, expect, it } from 'vitest';
import { ordinaryAccount } from '../permissions/permission-facts';
import { type Consequence, consequencesOf, type RequestFacts } from './consequences';
import { type RequestKind, requestKinds } from './request';

const managed = ordinaryAccount('this-organization');
const target = {
  address: 'new@acme.example',
  domain: { state: 'verified' },
  holder: null,
} as const;
const facts: RequestFacts = {
  account: managed,
  emailKey: 'old@acme.example',
  claimMode: 'selected',
  excepted: false,
  target,
};

type Case = readonly [RequestKind, string, Partial<RequestFacts>, Consequence['tone'], RegExp];
const cases: readonly Case[] = [
  ['change-email', 'a free address', {}, 'effect', /is free/],
  ['change-email', 'a free address', {}, 'warning', /All sessions of the person end/],
  [
    'change-email',
    'a foreign domain',
    { target: { ...target, domain: null } },
    'obstacle',
    /not proved that it owns/,
  ],
  [
    'change-email',
    'a failing domain',
    { target: { ...target, domain: { state: 'failing' } } },
    'obstacle',
    /proof of the new domain is failing/,
  ],
  [
    'change-email',
    'an address of a colleague',
    { target: { ...target, holder: { facts: managed, until: null } } },
    'obstacle',
    /Another account of the organization holds this address/,
  ],
  [
    'change-email',
    'an address on its way out',
    { target: { ...target, holder: { facts: { ...managed, status: 'deletion-pending' }, until: 0 } } },
    'obstacle',
    /deletion is running holds this address until/,
  ],
  [
    'change-email',
    'a personal account',
    { account: ordinaryAccount('nobody') },
    'obstacle',
    /claim the account/,
  ],
  [
    'change-email',
    'the same address',
    { emailKey: 'new@acme.example' },
    'obstacle',
    /has this address already/,
  ],
  ['release', 'a managed account', {}, 'effect', /personal again/],
  ['release', 'a domain with plans', {}, 'warning', /a later claim plan may take it back/],
  [
    'release',
    'a domain that claims by itself',
    { claimMode: 'automatic' },
    'warning',
    /the next import takes this one back/,
  ],
  ['release', 'an exception', { claimMode: 'automatic', excepted: true }, 'effect', /so it stays personal/],
  ['release', 'a personal account', { account: ordinaryAccount('nobody') }, 'obstacle', /no open claim/],
  ['delete', 'a managed account', {}, 'effect', /14 days/],
  ['delete', 'a managed account', {}, 'warning', /erased for good/],
  [
    'delete',
    'a running deletion',
    { account: { ...managed, status: 'deletion-pending' } },
    'obstacle',
    /cancel the deletion first/,
  ],
  [
    'delete',
    'an unconfirmed e-mail',
    { account: { ...managed, emailConfirmed: false } },
    'obstacle',
    /confirmed/,
  ],
  ['other', 'anything', {}, 'effect', /Nothing runs by itself/],
];

describe('what approving a request brings', () => {
  it.each(cases)('%s, %s', (kind, _, part, tone, text) => {
    expect(consequencesOf(kind, { ...facts, ...part })).toContainEqual({
      tone,
      text: expect.stringMatching(text),
    });
  });

  it('puts nothing in the way of an ordinary one, and always says something', () => {
    for (const kind of requestKinds) {
      const found = consequencesOf(kind, facts);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ tone }) => tone === 'obstacle')).toEqual([]);
    }
  });
});
