import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatuses } from '../../shared/domain/accounts/account';
import { actors, managers } from '../../shared/domain/permissions/actor';
import { decide, inGeneral } from '../../shared/domain/permissions/decide';
import { procedures } from '../support/procedures';
import { contractFields } from './contract-fields';
import { explainedNames, forbiddenNotions, wordsOf } from './forbidden-notions';
import { reviewedCalls } from './reviewed-calls';
import { sourceFiles } from './source-files';

/** Every name in the contract, with the feature it belongs to: of calls and of fields at any depth. */
const names = [
  ...procedures.flatMap(({ path: [feature = '', ...rest] }) => rest.map((name) => ({ feature, name }))),
  ...contractFields().map(({ procedure, path }) => ({
    feature: procedure.split('.')[0] ?? '',
    name: path.at(-1) ?? '',
  })),
];
const keyOf = ({ feature, name }: (typeof names)[number]) => `${feature}.${name}`;
const notionIn = ({ name }: { readonly name: string }) =>
  forbiddenNotions.find(({ pattern }) => pattern.test(wordsOf(name)))?.notion;

describe('the contract has no call by which an admin reads private content or acts as the person', () => {
  it('is the list that was reviewed, call by call', () => {
    const reviewed = Object.entries(reviewedCalls).flatMap(([feature, { reach: _, ...calls }]) =>
      Object.entries(calls).flatMap(([kind, list]) => list.map((call) => `${feature}.${call} ${kind}`)),
    );
    expect(procedures.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual(reviewed.sort());
  });

  it('speaks of no forbidden notion that nobody has explained', () => {
    const unexplained = names.filter((name) => notionIn(name) && !(keyOf(name) in explainedNames));
    expect([...new Set(unexplained.map((name) => `${keyOf(name)}: ${notionIn(name)}`))]).toEqual([]);
  });

  it('explains nothing that is not there', () => {
    const spoken = new Set(names.filter(notionIn).map(keyOf));
    expect(Object.keys(explainedNames).filter((key) => !spoken.has(key))).toEqual([]);
  });

  it.each([
    'impersonate',
    'loginAs',
    'actAs',
    'onBehalfOf',
    'pageContent',
    'messageBody',
    'chatMessages',
    'repositoryFiles',
    'password',
    'sessionToken',
  ])('would find a call named %s', (name) => {
    expect(notionIn({ name })).toBeDefined();
  });

  it('offers the owner’s own acts to the owner’s screens alone', () => {
    const strangers = sourceFiles.filter(
      ({ path, text }) =>
        /^renderer\/(features|parts|app)\//.test(path) &&
        !path.startsWith('renderer/features/owner/') &&
        /\b(api|client)\.owner\./.test(text),
    );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the matrix', () => {
  const facts = fc.record({
    manager: fc.constantFrom(...managers),
    status: fc.constantFrom(null, ...accountStatuses),
    emailConfirmed: fc.constantFrom(null, true, false),
    syncedFromIdentityProvider: fc.constantFrom(null, true, false),
  });

  it('lets nobody act as the person, whatever holds for the account', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...actors), (given, actor) => {
        expect(decide('act-as-person', actor, given).allowed).toBe(false);
      }),
    );
  });

  it('lets nobody but the owner reach the content, whatever holds for the account', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('org-admin', 'outsider'), (given, actor) => {
        expect(decide('access-content', actor, given).allowed).toBe(false);
      }),
    );
  });

  it('says to the admin of a managed account that it is so, and whom to ask', () => {
    const cells = (['act-as-person', 'access-content'] as const).map((action) =>
      inGeneral(action, 'org-admin', 'this-organization'),
    );
    for (const { applicable, reason } of cells) {
      expect(applicable).toBe(true);
      expect(reason).toContain('ask the owner');
    }
  });
});
