import type { ItemState } from './job-item';

/** How each state of an item is called, on screens and in exports alike. */
export const itemStateLabels = {
  ready: 'Will change',
  started: 'Begun',
  succeeded: 'Changed',
  unchanged: 'Nothing to do',
  refused: 'Refused',
  failed: 'Failed',
} as const satisfies Record<ItemState, string>;
