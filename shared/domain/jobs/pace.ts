/** How much was done at an instant (UTC milliseconds). */
export interface ProgressSample {
  readonly at: number;
  readonly done: number;
}

export interface Pace {
  /** Items per second; null until it can be told. */
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** Only the last seconds count, in milliseconds: a job that has slowed down must not promise its old end. */
const window = 10_000;
/** Below this many milliseconds a rate is noise. */
const shortestSpan = 500;

/**
 * Rate and time left of a job.
 * @param samples oldest first
 * @param total how much there is; null where unknown, which leaves the time open
 * @param now the present instant: a job that stands still gets slower while one watches
 */
export function paceOf(samples: readonly ProgressSample[], total: number | null, now: number): Pace {
  const recent = samples.filter(({ at }) => at >= now - window);
  const first = recent[0] ?? samples.at(-1);
  const last = samples.at(-1);
  if (!first || !last) return { perSecond: null, secondsLeft: null };
  const span = now - first.at;
  if (span < shortestSpan) return { perSecond: null, secondsLeft: null };
  const perSecond = Math.max(0, last.done - first.done) / (span / 1_000);
  const left = total === null ? null : Math.max(0, total - last.done);
  if (left === null || perSecond === 0) return { perSecond, secondsLeft: left === 0 ? 0 : null };
  return { perSecond, secondsLeft: left / perSecond };
}

/** Keeps what `paceOf` needs: at most one sample in 200 ms, none older than its window. */
export function withSample(
  samples: readonly ProgressSample[],
  sample: ProgressSample,
): readonly ProgressSample[] {
  const kept = samples.filter(({ at }) => at >= sample.at - window);
  const newest = kept.at(-1);
  const tooSoon = newest !== undefined && kept.length > 1 && sample.at - newest.at < 200;
  return tooSoon ? [...kept.slice(0, -1), { at: newest.at, done: sample.done }] : [...kept, sample];
}
