/** A managed accounts export of made-up people. */
export function manyRows(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `Person ${index},person${index}@example.com,557058:${index},Active,2026-01-02`,
  );
  return ['Name,Email,Atlassian ID,Status,Last active date [UTC]', ...lines].join('\n');
}
