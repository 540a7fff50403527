const longestReason = 1_000;

/** Why an act on an account is done, from the words of its owner; jobs and the audit trail keep it. */
export function approvalReason(words: string): string {
  const told = `Asked for by the owner: ${words}`;
  return told.length > longestReason ? `${told.slice(0, longestReason - 1)}…` : told;
}

/** The same for several requests in one plan. */
export function requestsReason(words: readonly string[]): string {
  const [only = ''] = words;
  return words.length === 1
    ? approvalReason(only)
    : `Asked for by the owners in ${words.length.toLocaleString('en')} requests.`;
}
