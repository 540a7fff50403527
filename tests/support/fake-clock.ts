import type { Clock } from '../../electron/core/ports/clock';

export const testStart = Date.UTC(2026, 0, 15, 9, 0, 0);

export interface FakeClock extends Clock {
  /** @param milliseconds how far the clock jumps ahead */
  advance(milliseconds: number): void;
}

/** A clock that stands still until it is told to move. */
export function createFakeClock(start = testStart): FakeClock {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
