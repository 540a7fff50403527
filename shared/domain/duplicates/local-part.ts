import { plainText, plainWords } from './name-words';

/** What stands before the @ of an address, taken apart for comparison. */
export interface LocalPart {
  /** Without what follows a plus sign. */
  readonly bare: string;
  readonly tag: string | null;
  /** Letters and digits alone, accents dropped. */
  readonly letters: string;
  /** The same with the words between dots and dashes in alphabetical order. */
  readonly sorted: string;
}

/** @param emailKey canonical address */
export function localPart(emailKey: string): LocalPart {
  const local = emailKey.slice(0, emailKey.lastIndexOf('@'));
  const plus = local.indexOf('+');
  const bare = plus > 0 ? local.slice(0, plus) : local;
  return {
    bare,
    tag: plus > 0 ? local.slice(plus + 1) : null,
    letters: plainText(bare).replace(/[^\p{L}\p{N}]+/gu, ''),
    sorted: plainWords(bare).join(''),
  };
}
