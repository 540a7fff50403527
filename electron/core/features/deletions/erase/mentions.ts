import { formerUser } from '../../../../../shared/domain/deletions/erased-account';

/** Finds persons in text that somebody wrote. */
export interface Mentions {
  /** Whether a text holds one of the addresses. */
  holdsAddress(text: string): boolean;
  /** Whether a text holds one of the addresses or one of the names. */
  holds(text: string): boolean;
  /** The text with every address and name replaced by "Former user"; JSON stays JSON. */
  without(text: string): string;
}

interface Persons {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
}

/** What may stand in an address as it is written into sentences, tables and JSON. */
const addressToken = /[^\s"<>(),;:\\[\]{}|]+@[^\s"<>(),;:\\[\]{}|]+/g;
/** What sentences put around an address. */
const around = /^['`*_]+|['`*_.!?]+$/g;
/** Line ends and tabs as JSON writes them; without this their letter would belong to the address behind. */
const jsonBlank = /\\[nrt]/g;

/**
 * A name of one word is not looked for: it would be found in half of all sentences. Where it is the whole of a
 * field, the field belongs to an account and is emptied with it.
 */
const hasTwoWords = /\S\s+\S/;

/** @param persons whom to find: addresses in any case, names as the store has them */
export function createMentions({ addresses, names }: Persons): Mentions {
  const known = new Set(addresses.map((address) => address.toLowerCase()));
  const searched = [...new Set(names.map((name) => name.trim()).filter((name) => hasTwoWords.test(name)))];
  const name =
    searched.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${searched.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

  const isKnown = (token: string) => {
    const lower = token.toLowerCase();
    return known.has(lower) || known.has(lower.replace(around, ''));
  };
  const holdsAddress = (text: string) =>
    known.has(text.trim().toLowerCase()) ||
    (text.includes('@') && (text.replace(jsonBlank, ' ').match(addressToken) ?? []).some(isKnown));
  const holdsName = (text: string) => {
    if (name === null) return false;
    name.lastIndex = 0;
    return name.test(text);
  };

  return {
    holdsAddress,
    holds: (text) => holdsAddress(text) || holdsName(text),
    without(text) {
      const addressless = text
        .split(/(\\[nrt])/)
        .map((part) => part.replace(addressToken, (token) => (isKnown(token) ? formerUser : token)))
        .join('');
      return name === null ? addressless : addressless.replace(name, formerUser);
    },
  };
}

/** A text as a pattern that finds exactly it. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
