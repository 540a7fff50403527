/** Ours against a baseline measured in the same run, so that a slow machine slows both. */
export interface RatioRow {
  readonly name: string;
  /** Size of the store it was measured at. */
  readonly accounts: number;
  readonly ours_ms: number;
  readonly baseline_ms: number;
  readonly ratio: number;
  readonly target_ratio: number;
}

/** Ours against an absolute limit. */
export interface LimitRow {
  readonly name: string;
  readonly accounts: number;
  readonly ours: number;
  readonly limit: number;
  readonly unit: string;
}

export type Row = RatioRow | LimitRow;

/** @param target how many times the baseline it may take at most */
export function ratioRow(
  name: string,
  accounts: number,
  { ours, baseline, target }: { ours: number; baseline: number; target: number },
): RatioRow {
  return {
    name,
    accounts,
    ours_ms: rounded(ours),
    baseline_ms: rounded(baseline),
    ratio: rounded(ours / baseline),
    target_ratio: target,
  };
}

export function limitRow(
  name: string,
  accounts: number,
  { ours, limit, unit }: { ours: number; limit: number; unit: string },
): LimitRow {
  return { name, accounts, ours: rounded(ours), limit, unit };
}

export function isReached(row: Row): boolean {
  return 'ratio' in row ? row.ratio <= row.target_ratio : row.ours <= row.limit;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
