import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierLetters } from '../dispute-letter';
import { profileSigns } from '../profile-sign';
import { attempts, type DossierAnswers, mailboxes, noAnswers, stakes } from './answers';
import { dossierFile, largestDossier, readDossier } from './dossier';
import { dossierPage } from './dossier-page';
import { dossierSheet, dossierText } from './sheet';
import { dossierSteps } from './steps';
import { dossierParts, dossierTasks } from './tasks';

const email = 'ada@school.example';
const writtenAt = Date.UTC(2026, 10, 24, 9, 30);
const filled: DossierAnswers = {
  shown: {
    sign: 'organization',
    words: 'Your account is managed by Elsewhere Inc.',
    organization: 'Elsewhere Inc',
    firstSeen: '2026-11-02',
    belongs: false,
  },
  addresses: {
    mailbox: 'no',
    former: [{ email: 'ada@old.example', mailbox: 'yes' }],
    owner: 'My school',
    since: '2014-09-01',
  },
  stake: { kinds: ['repositories', 'boards'], details: '<b>My thesis</b> & code' },
  tried: { attempts: ['asked-support'], details: 'No answer yet.' },
  access: { lockedOut: false, since: null, loginSays: '', otherAccount: null, reach: 'ada@home.example' },
  done: ['evidence'],
};

const line = fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.trim());
const day = fc.constantFrom(null, '2026-01-31', '2024-02-29');
const answers: fc.Arbitrary<DossierAnswers> = fc.record({
  shown: fc.record({
    sign: fc.constantFrom(null, ...profileSigns),
    words: line,
    organization: line,
    firstSeen: day,
    belongs: fc.constantFrom(null, true, false),
  }),
  addresses: fc.record({
    mailbox: fc.constantFrom(null, ...mailboxes),
    former: fc.array(fc.record({ email: line, mailbox: fc.constantFrom(...mailboxes) }), { maxLength: 3 }),
    owner: line,
    since: day,
  }),
  stake: fc.record({ kinds: fc.subarray([...stakes]), details: line }),
  tried: fc.record({ attempts: fc.subarray([...attempts]), details: line }),
  access: fc.record({
    lockedOut: fc.constantFrom(null, true, false),
    since: day,
    loginSays: line,
    otherAccount: fc.constantFrom(null, true, false),
    reach: line,
  }),
  done: fc.constant([]),
});

describe('the dossier as a file', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const dossier = { email, answers: given, writtenAt };
        expect(readDossier(dossierFile(dossier))).toEqual({ ok: true, dossier });
      }),
    );
  });

  it('keeps what was ticked at home', () => {
    expect(dossierFile({ email, answers: filled, writtenAt })).not.toContain('evidence');
  });

  const file = () => JSON.parse(dossierFile({ email, answers: filled, writtenAt }));
  it.each([
    ['is no JSON', 'dear admin'],
    ['is another file', '{"format":"something"}'],
    ['has a member too many', JSON.stringify({ ...file(), role: 'admin' })],
    ['has a member too few', JSON.stringify({ ...file(), email: undefined })],
    ['has an answer of a wrong kind', JSON.stringify({ ...file(), answers: { ...filled, stake: 7 } })],
    ['comes from a newer version', JSON.stringify({ ...file(), version: 2 })],
    ['is too large', ' '.repeat(largestDossier + 1)],
  ])('is refused with a reason when it %s', (_case, text) => {
    expect(readDossier(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readDossier(text).ok === false));
  });
});

describe('the dossier on paper', () => {
  it('leaves out what was not answered', () => {
    expect(dossierSheet({ email, answers: noAnswers }).flatMap(({ lines }) => lines)).toEqual([
      { label: 'Account', value: email },
    ]);
  });

  it('names every answer in the text', () => {
    const text = dossierText({ email, answers: filled, writtenAt });
    for (const said of [
      'Elsewhere Inc',
      '2 November 2026',
      'My school',
      'ada@old.example',
      'No answer yet.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('never lets what was typed become markup', () => {
    const page = dossierPage({ email, answers: filled, writtenAt }, []);
    expect(page).toContain('&lt;b&gt;My thesis&lt;/b&gt; &amp; code');
    expect(page).not.toContain('<b>');
  });
});

describe('dossierTasks', () => {
  it('shows every part open at first, and done when all is said', () => {
    expect(dossierTasks(noAnswers).map(({ state }) => state)).toEqual(dossierParts.map(() => 'open'));
    expect(dossierTasks(filled).map(({ state }) => state)).toEqual(dossierParts.map(() => 'done'));
  });

  it('says of every part in a sentence what it lacks or holds', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { sentence } of dossierTasks(given)) expect(sentence).toMatch(/\.$/);
      }),
    );
  });
});

describe('dossierSteps', () => {
  const idsOf = (access: Partial<DossierAnswers['access']>) =>
    dossierSteps({ ...filled, access: { ...filled.access, ...access } }).map(({ id }) => id);

  it('shows other ways to be heard to somebody who is locked out', () => {
    expect(idsOf({ lockedOut: true })).toEqual([
      'evidence',
      'copies',
      'other-account',
      'support',
      'community',
      'organization',
      'letter',
      'wait',
    ]);
    expect(idsOf({ lockedOut: false })).toEqual(['evidence', 'copies', 'support', 'organization', 'wait']);
  });
});

describe('dossierLetters', () => {
  it('fill in what the dossier says', () => {
    const { support, organization } = dossierLetters({ email, answers: filled, writtenAt });
    expect(support).toContain('Elsewhere Inc manages the account');
    expect(support).toContain('first on 2 November 2026');
    expect(organization).toContain('ada@home.example');
    expect(`${support}${organization}`).not.toContain('[date]');
  });

  it('leave brackets for what it does not say', () => {
    const { support } = dossierLetters({ email, answers: noAnswers, writtenAt });
    expect(support).toContain('[name of the organization]');
  });
});
