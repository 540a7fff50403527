/** The only source of the time of day in the core, so that tests can turn it. */
export interface Clock {
  /** @returns the present instant in UTC milliseconds */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
