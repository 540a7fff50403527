/** The longest piece of remote text shown or kept. */
const longestRemoteText = 100;

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * Makes text from the network fit to be shown and kept: control, bidirectional and invisible characters become
 * visible `\u{…}` escapes, and what is too long is cut with an ellipsis.
 * @param text what a server sent
 * @param longest characters kept before the ellipsis
 */
export function neutralText(text: string, longest: number = longestRemoteText): string {
  const head = [...text.slice(0, longest * 2 + 2)];
  const kept = head.slice(0, longest).join('').replace(unsafe, escapeOf);
  return head.length > longest ? `${kept}…` : kept;
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
