/**
 * Says in one sentence how a published value differs from the expected one, most likely mistake first.
 * @param expected the exact value to publish
 * @param seen what stands there instead
 */
export function describeDifference(expected: string, seen: string): string {
  const bare = seen
    .trim()
    .replace(/^["'“”]+|["'“”]+$/g, '')
    .trim();
  if (bare === expected)
    return 'The value has blanks or quotation marks around it that are part of the record.';
  if (seen.toLowerCase() === expected.toLowerCase())
    return 'Capital and small letters differ: copy the value exactly.';
  if (expected.startsWith(seen))
    return `The value is cut off after ${seen.length} of ${expected.length} characters.`;
  if (expected.endsWith(seen)) return `The first ${expected.length - seen.length} characters are missing.`;
  if (seen.includes(expected)) return 'There is more text in the record than the value itself.';
  const at = [...expected].findIndex((character, index) => character !== seen[index]);
  const label = expected.indexOf('=') + 1;
  return at >= label
    ? 'It is another token: the one of an earlier attempt, another organization or another domain.'
    : `The value differs from character ${at + 1} on.`;
}
