import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses, reportedClaims } from '../accounts/account';
import { readEmailAddress } from '../accounts/email-address';
import { domainStates } from '../domains/domain';
import { managers } from '../permissions/actor';
import { claimReasons, claimReasonTexts, verdictOf } from './claim-reason';
import { type ClaimAccountFacts, type ClaimDomainFacts, judgeClaim, judgeUnclaim } from './claimability';

const domain: ClaimDomainFacts = { name: 'example.com', state: 'verified' };
const account: ClaimAccountFacts = {
  domain: 'example.com',
  status: 'active',
  manager: 'nobody',
  reportedClaim: 'unknown',
  openDispute: false,
  unexpiredException: false,
};

const anyDomain = fc.record({
  name: fc.constantFrom('example.com', 'example.org'),
  state: fc.constantFrom(...domainStates),
});
const anyAccount: fc.Arbitrary<ClaimAccountFacts> = fc.record({
  domain: fc.constantFrom('example.com', 'sub.example.com', 'example.org'),
  status: fc.constantFrom(...accountStatuses),
  manager: fc.constantFrom(...managers),
  reportedClaim: fc.constantFrom(...reportedClaims),
  openDispute: fc.boolean(),
  unexpiredException: fc.boolean(),
});

describe('K2: what can be claimed', () => {
  it.each([
    ['nothing special', {}, {}, 'claimable'],
    ['a deactivated account', {}, { status: 'deactivated' }, 'claimable'],
    ['a deletion that can still be cancelled', {}, { status: 'deletion-pending' }, 'claimable'],
    ['an account the export says is ours', {}, { reportedClaim: 'this-organization' }, 'reported-ours'],
    ['our own open claim', {}, { manager: 'this-organization' }, 'already-ours'],
    [
      'our own open claim on a failing domain',
      { state: 'failing' },
      { manager: 'this-organization' },
      'already-ours',
    ],
    ['a domain never verified', { state: 'pending' }, {}, 'domain-not-verified'],
    ['a lapsed domain', { state: 'lapsed' }, {}, 'domain-not-verified'],
    ['a removed domain', { state: 'removed' }, {}, 'domain-not-verified'],
    ['a failing domain', { state: 'failing' }, {}, 'domain-failing'],
    ['a deleted account', {}, { status: 'deleted' }, 'deleted'],
    ['a subdomain', {}, { domain: 'eu.example.com' }, 'subdomain'],
    ['a name that only ends alike', {}, { domain: 'notexample.com' }, 'other-domain'],
    ['a name that only begins alike', {}, { domain: 'example.com.evil.org' }, 'other-domain'],
    ['a claim of another organization here', {}, { manager: 'another-organization' }, 'claimed-elsewhere'],
    ['a claim the export reports', {}, { reportedClaim: 'another-organization' }, 'reported-elsewhere'],
    ['an open dispute', {}, { openDispute: true }, 'disputed'],
    ['an unexpired exception', {}, { unexpiredException: true }, 'exception'],
  ] as const)('%s', (_, domainChange, accountChange, reason) => {
    expect(judgeClaim({ ...domain, ...domainChange }, { ...account, ...accountChange })).toBe(reason);
  });

  it.each([
    ['u@evil-example.com', 'other-domain'],
    ['u@example.com.evil.com', 'other-domain'],
    ['u@EXAMPLE.com.', 'claimable'],
    ['u@sub.example.com', 'subdomain'],
    ['ü@example.com', 'claimable'],
  ] as const)('reads the domain after the last @ of %s', (address, reason) => {
    const found = readEmailAddress(address)?.domain ?? 'none';
    expect(judgeClaim(domain, { ...account, domain: found })).toBe(reason);
  });

  it('refuses a quoted address that hides the domain', () => {
    expect(readEmailAddress('"a@example.com"@evil.com')?.domain).not.toBe('example.com');
  });

  it('is ready only when every part of the rule holds', () => {
    fc.assert(
      fc.property(anyDomain, anyAccount, (where, who) => {
        const everyPart =
          who.domain === where.name &&
          where.state === 'verified' &&
          who.status !== 'deleted' &&
          who.manager === 'nobody' &&
          who.reportedClaim !== 'another-organization' &&
          !who.openDispute &&
          !who.unexpiredException;
        expect(verdictOf(judgeClaim(where, who)) === 'ready').toBe(everyPart);
      }),
      { numRuns: 500 },
    );
  });
});

describe('K3: what can be given back', () => {
  it.each([
    ['this-organization', 'releasable'],
    ['another-organization', 'other-claim'],
    ['nobody', 'not-managed'],
  ] as const)('%s: %s', (manager, reason) => {
    expect(judgeUnclaim({ manager })).toBe(reason);
  });
});

describe('the words of a reason', () => {
  it.each(claimReasons)('%s says what is so, and what to do where it refuses', (reason) => {
    const { verdict, sentence, nextStep } = claimReasonTexts[reason];
    expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(nextStep !== null).toBe(verdict === 'refused');
  });
});
