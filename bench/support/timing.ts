/** @returns milliseconds that some work took */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Times two ways of doing one thing in turn, so that what else the machine does falls on both.
 * @returns the median of each, in milliseconds
 */
export async function timedInTurn(
  rounds: number,
  ours: () => unknown,
  baseline: () => unknown,
): Promise<{ ours: number; baseline: number }> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round++) {
    times.baseline.push(await timed(baseline));
    times.ours.push(await timed(ours));
  }
  return { ours: percentile(times.ours, 50), baseline: percentile(times.baseline, 50) };
}

/** @param rank 0 to 100 */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const index = Math.min(sorted.length - 1, Math.ceil((rank / 100) * sorted.length) - 1);
  return sorted[Math.max(0, index)] ?? Number.NaN;
}
