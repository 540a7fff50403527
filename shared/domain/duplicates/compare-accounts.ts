import { distance } from 'fastest-levenshtein';
import type { AccountKind } from '../accounts/account';
import type { Evidence } from './evidence';
import { type LocalPart, localPart } from './local-part';
import { plainWords, sameWithInitials } from './name-words';

/** What is compared of an account. */
export interface ComparedAccount {
  readonly name: string;
  readonly emailKey: string;
  readonly kind: AccountKind;
  /** Null where it never was, or where no file said. */
  readonly lastActive: number | null;
  readonly activityKnown: boolean;
}

/** Gathers what speaks for and against two accounts being one person's. */
export function compareAccounts(one: ComparedAccount, other: ComparedAccount): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const address = addressEvidence(one.emailKey, other.emailKey);
  if (address) evidence.push(address);
  const name = nameEvidence(one.name, other.name);
  if (name) evidence.push(name);
  const told = one.activityKnown && other.activityKnown;
  if (told && (one.lastActive === null) !== (other.lastActive === null)) evidence.push('one-never-active');
  if (one.kind !== other.kind) evidence.push('personal-and-managed');
  return evidence;
}

function addressEvidence(one: string, other: string): Evidence | null {
  const [first, second] = [localPart(one), localPart(other)];
  const sameDomain = one.slice(one.lastIndexOf('@')) === other.slice(other.lastIndexOf('@'));
  if (first.bare === second.bare) return sameDomain ? 'plus-tag' : 'same-local-part';
  if (first.letters === second.letters || first.sorted === second.sorted) return 'same-letters';
  return areSimilar(first, second) ? 'similar-local-part' : null;
}

/** One letter in five may differ; short ones say too little, and numbers tell people apart. */
function areSimilar({ letters: one }: LocalPart, { letters: other }: LocalPart): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 5 || Math.abs(one.length - other.length) > 2) return false;
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  return distance(one, other) <= Math.min(2, Math.floor(length / 5));
}

function nameEvidence(one: string, other: string): Evidence | null {
  const [first, second] = [plainWords(one), plainWords(other)];
  if (first.length === 0 || second.length === 0) return null;
  if (first.join(' ') === second.join(' ')) return 'same-name';
  if (sameWithInitials(first, second)) return 'initials';
  return first.some((word) => second.includes(word)) ? null : 'other-name';
}
