import { localPart } from './local-part';
import { plainWords } from './name-words';

/** Shortest local part that tells people apart, in characters. */
const shortestLocalPart = 3;

/**
 * The keys under which an account meets others: two accounts are compared only where they share one. Names of one
 * word and local parts of a letter or two are shared by too many to say anything.
 */
export function blockingKeys(name: string, emailKey: string): readonly string[] {
  const words = plainWords(name);
  const { letters, sorted } = localPart(emailKey);
  const keys = words.length > 1 ? [`name ${words.join(' ')}`] : [];
  if (letters.length >= shortestLocalPart) keys.push(`address ${letters}`);
  if (sorted !== letters && sorted.length >= shortestLocalPart) keys.push(`address ${sorted}`);
  return keys;
}

/** What the accounts of a group share, as a person reads it. */
export function keyInWords(key: string): string {
  const value = key.slice(key.indexOf(' ') + 1);
  return key.startsWith('name ') ? `the name “${value}”` : `“${value}” before the @`;
}
