import { setTimeout } from 'node:timers/promises';
import type { Bell } from './bell';

/** Least time between two reports to one watcher, in milliseconds. */
const reportEvery = 150;

/**
 * Reports a value again and again as it changes.
 * @param look reads the value as it stands
 * @param isLast ends the reports after this value
 */
export async function* reports<T>(
  bell: Bell,
  signal: AbortSignal | undefined,
  look: () => Promise<T>,
  isLast: (value: T) => boolean,
): AsyncGenerator<T, void> {
  while (!signal?.aborted) {
    // Listens before it looks: a change in between is then seen at the next turn.
    const changed = bell.next(signal);
    const value = await look();
    yield value;
    if (isLast(value)) return;
    await changed;
    await setTimeout(reportEvery);
  }
}
