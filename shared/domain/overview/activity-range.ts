import { z } from 'zod';

const day = 24 * 60 * 60 * 1000;

/** How long ago an account was last used, from "this week" to "never"; `unknown` where no file said. */
export const activityRanges = ['week', 'month', 'quarter', 'year', 'longer', 'never', 'unknown'] as const;
export const ActivityRange = z.enum(activityRanges);
export type ActivityRange = z.infer<typeof ActivityRange>;

/** The ranges with an end, newest first, each with how far back it reaches in milliseconds. */
export const datedRanges = [
  { range: 'week', reach: 7 * day },
  { range: 'month', reach: 30 * day },
  { range: 'quarter', reach: 90 * day },
  { range: 'year', reach: 365 * day },
] as const satisfies readonly { range: ActivityRange; reach: number }[];

export interface ActivityCounts {
  /** Accounts used more lately than the reach of each dated range, in their order. */
  readonly newerThan: readonly number[];
  /** Accounts with any instant of activity. */
  readonly dated: number;
  /** Accounts of which a file said that they were never active. */
  readonly never: number;
  readonly total: number;
}

/** Turns cumulated counts into one count a range; the counts add up to the total (rule E2). */
export function activityBuckets(counts: ActivityCounts): { range: ActivityRange; count: number }[] {
  const { newerThan, dated, never, total } = counts;
  const within = datedRanges.map(({ range }, index) => ({
    range,
    count: (newerThan[index] ?? 0) - (newerThan[index - 1] ?? 0),
  }));
  return [
    ...within,
    { range: 'longer', count: dated - (newerThan.at(-1) ?? 0) },
    { range: 'never', count: never },
    { range: 'unknown', count: total - dated - never },
  ];
}
