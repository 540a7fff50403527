import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAccount, type OwnerAnswers } from './account-check';
import { disputeLetter } from './dispute-letter';
import { nextSteps } from './next-steps';
import { ownerRights } from './owner-rights';
import { profileSigns } from './profile-sign';
import { repositoryAdvice } from './repository-advice';
import { nothingKnown, type StoreKnowledge } from './store-knowledge';

const told = (sign: OwnerAnswers['sign'], more: Partial<OwnerAnswers> = {}): OwnerAnswers => ({
  sign,
  organizationNamed: null,
  belongsToIt: null,
  ...more,
});
const managedHere: StoreKnowledge = {
  ...nothingKnown,
  account: 'managed',
  managedBy: 'Harbourline',
  domainVerifiedBy: 'Harbourline',
};
const onAutomaticDomain: StoreKnowledge = {
  account: 'personal',
  managedBy: null,
  domainVerifiedBy: 'Harbourline',
  domainClaimsAll: true,
};

describe('checkAccount', () => {
  it.each([
    ['nothing shown, store empty', told('nothing'), nothingKnown, 'personal', null, 'stay-personal'],
    [
      'nothing shown, domain verified here',
      told('nothing'),
      onAutomaticDomain,
      'personal',
      null,
      'may-be-claimed',
    ],
    ['nothing shown, claimed here', told('nothing'), managedHere, 'personal', null, 'may-be-claimed'],
    [
      'own employer named',
      told('organization', { organizationNamed: 'Harbourline', belongsToIt: true }),
      nothingKnown,
      'managed',
      'Harbourline',
      'talk-to-admin',
    ],
    [
      'stranger named',
      told('organization', { organizationNamed: 'Elsewhere Inc', belongsToIt: false }),
      nothingKnown,
      'managed',
      'Elsewhere Inc',
      'dispute',
    ],
    ['banner without a name', told('banner'), nothingKnown, 'managed', null, 'find-the-name'],
    [
      'banner, the store knows the name',
      told('banner'),
      managedHere,
      'managed',
      'Harbourline',
      'talk-to-admin',
    ],
    ['locked out, store empty', told('cannot-log-in'), nothingKnown, 'unclear', null, 'dispute-locked-out'],
    [
      'locked out, claimed here',
      told('cannot-log-in'),
      managedHere,
      'managed',
      'Harbourline',
      'dispute-locked-out',
    ],
    ['not looked, store empty', told('not-looked'), nothingKnown, 'unclear', null, 'look-first'],
    ['not looked, claimed here', told('not-looked'), managedHere, 'managed', 'Harbourline', 'look-first'],
  ])('%s', (_case, answers, known, kind, managedBy, route) => {
    expect(checkAccount(answers, known)).toMatchObject({ kind, managedBy, route });
  });

  it('says so when the profile page and the store disagree', () => {
    expect(checkAccount(told('nothing'), managedHere).disagreement).toBe(true);
    expect(checkAccount(told('organization', { organizationNamed: 'Other' }), managedHere).disagreement).toBe(
      true,
    );
    expect(
      checkAccount(told('organization', { organizationNamed: 'harbourline ' }), managedHere).disagreement,
    ).toBe(false);
  });

  it('always lets the profile page decide the kind, whatever the store knows', () => {
    const known = fc.record({
      account: fc.constantFrom('unknown', 'personal', 'managed'),
      managedBy: fc.option(fc.string()),
      domainVerifiedBy: fc.option(fc.string()),
      domainClaimsAll: fc.boolean(),
    });
    fc.assert(
      fc.property(known, fc.constantFrom(...profileSigns), (store, sign) => {
        const { kind, route, answer } = checkAccount(told(sign), store);
        if (sign === 'nothing') expect(kind).toBe('personal');
        if (sign === 'organization' || sign === 'banner') expect(kind).toBe('managed');
        expect(answer).not.toBe('');
        expect(nextSteps[route].length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('disputeLetter', () => {
  it('names the address and the organization, and asks for contact with its admin', () => {
    const check = checkAccount(
      told('organization', { organizationNamed: 'Elsewhere Inc', belongsToIt: false }),
      nothingKnown,
    );
    const letter = disputeLetter('ada@school.example', check);
    expect(letter).toContain('ada@school.example');
    expect(letter).toContain('Elsewhere Inc manages the account');
    expect(letter).toContain('in touch with the admin');
  });

  it('explains to support why it comes from another account when the login is lost', () => {
    expect(disputeLetter('ada@school.example', checkAccount(told('cannot-log-in'), nothingKnown))).toContain(
      'I write from another account',
    );
  });

  it('is not offered where there is nothing to dispute', () => {
    expect(disputeLetter('ada@school.example', checkAccount(told('nothing'), nothingKnown))).toBeNull();
  });
});

describe('ownerRights', () => {
  const allowed = (kind: 'personal' | 'managed') =>
    ownerRights(kind)
      .filter((right) => right.allowed)
      .map(({ action }) => action);

  it('gives an owner of a personal account the five published rights', () => {
    expect(allowed('personal')).toEqual([
      'change-email',
      'change-name',
      'change-picture',
      'delete-account',
      'access-content',
    ]);
  });

  it('takes changing the e-mail and deleting from the owner of a managed account', () => {
    expect(allowed('managed')).toEqual(['change-name', 'change-picture', 'access-content']);
  });
});

describe('repositoryAdvice', () => {
  it('begins with copying what still answers when the login is lost', () => {
    expect(repositoryAdvice('unclear', true)[0]?.title).toBe('Copy what still answers');
  });

  it('always says that a personal workspace dies with the account', () => {
    for (const kind of ['personal', 'managed', 'unclear'] as const) {
      for (const lockedOut of [true, false]) {
        expect(JSON.stringify(repositoryAdvice(kind, lockedOut))).toContain('die with the account');
      }
    }
  });
});
