import { profileSignLabels } from '../profile-sign';
import { attemptLabels, mailboxLabels, stakeLabels, yesNo } from './answer-words';
import type { Dossier } from './dossier';
import type { DossierPart } from './tasks';

export interface SheetLine {
  readonly label: string;
  readonly value: string;
}

/** One part of the dossier on paper; parts and lines without an answer are left out. */
export interface SheetSection {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

/** The dossier as screen, print, text and HTML all show it. */
export function dossierSheet({
  email,
  answers,
}: Pick<Dossier, 'email' | 'answers'>): readonly SheetSection[] {
  const { shown, addresses, stake, tried, access } = answers;
  return [
    section('shown', [
      ['Account', email],
      ['Shown under the address', shown.sign === null ? '' : profileSignLabels[shown.sign]],
      ['Exact words', shown.words],
      ['Organization', shown.organization],
      ['First seen', dayWords(shown.firstSeen)],
      ['I belong to that organization', yesNo(shown.belongs)],
    ]),
    section('addresses', [
      ['Mail of this address', addresses.mailbox === null ? '' : mailboxLabels[addresses.mailbox]],
      ['Given to me by', addresses.owner],
      ['Mine since', dayWords(addresses.since)],
      ...addresses.former.map(
        ({ email: former, mailbox }) => ['Former address', `${former} (${mailboxLabels[mailbox]})`] as const,
      ),
    ]),
    section('stake', [
      ['In the account', stake.kinds.map((kind) => stakeLabels[kind]).join(', ')],
      ['In my words', stake.details],
    ]),
    section('tried', [
      ['Tried', tried.attempts.map((attempt) => attemptLabels[attempt]).join(', ')],
      ['What came of it', tried.details],
    ]),
    section('access', [
      ['Locked out', yesNo(access.lockedOut)],
      ['Since', dayWords(access.since)],
      ['The login shows', access.loginSays],
      ['Reach me at', access.reach],
    ]),
  ].filter(({ lines }) => lines.length > 0);
}

/** The dossier as plain text. */
export function dossierText(dossier: Dossier): string {
  const sections = dossierSheet(dossier).map(({ title, lines }) =>
    [title, '-'.repeat(title.length), ...lines.map(({ label, value }) => `${label}: ${value}`)].join('\n'),
  );
  return `${[`Dossier about the account ${dossier.email}`, `Written on ${dayOf(dossier.writtenAt)}`].join('\n')}\n\n${sections.join('\n\n')}\n`;
}

/** What the person says of themselves, as somebody else reads it. */
const titles = {
  shown: 'What my profile page shows',
  addresses: 'My addresses',
  stake: 'What is at stake',
  tried: 'What I have tried',
  access: 'Whether I can log in',
} as const satisfies Record<DossierPart, string>;

function section(
  part: DossierPart,
  lines: readonly (readonly [label: string, value: string])[],
): SheetSection {
  return {
    title: titles[part],
    lines: lines.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }])),
  };
}

function dayWords(day: string | null): string {
  return day === null ? '' : dayOf(Date.parse(day));
}

/** A day of record in words, `14 March 2026`. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
