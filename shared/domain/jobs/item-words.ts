import { isEnded, type JobState } from './job';
import type { ItemState } from './job-item';

const labels = {
  ready: 'Will change',
  started: 'Begun',
  succeeded: 'Changed',
  unchanged: 'Nothing to do',
  refused: 'Refused',
  failed: 'Failed',
} as const satisfies Record<ItemState, string>;

/** How the state of an item is called, on screens and in exports alike; an ended job left the rest for good. */
export function itemStateWords(state: ItemState, jobState: JobState): string {
  const isOpen = state === 'ready' || state === 'started';
  return isOpen && isEnded(jobState) ? 'Never reached' : labels[state];
}
