import type { Cell } from '../exports/cell';
import type { ItemReason, ItemState } from '../jobs/job-item';
import { changedAnswer, serviceAnswer } from './service-answer';

export interface ResultItem {
  readonly name: string;
  readonly id: string;
  readonly current: string;
  readonly wanted: string;
  readonly state: ItemState;
  readonly reason: ItemReason | null;
  /** Line in the file it came from; null for a step that nobody asked for. */
  readonly line: number | null;
  /** What exactly differs; null where the reason says all. */
  readonly detail: string | null;
}

export type ResultMode = 'Rehearsal' | 'Run';

/** One row of the result file in the columns of field scripts. */
export function resultRow(item: ResultItem, mode: ResultMode): readonly Cell[] {
  const { name, id, current, wanted, state } = item;
  return [name, id, current, wanted, mode, statusOf(item, mode), resultOf(state, mode), errorOf(item)];
}

/**
 * `WouldChange` and `Success` are what is or would be done, `Skipped` what needs nothing, `Failed` what was refused
 * or went wrong. After a run that was cancelled the rest was skipped.
 */
function resultOf(state: ItemState, mode: ResultMode): string {
  switch (state) {
    case 'succeeded':
      return 'Success';
    case 'unchanged':
      return 'Skipped';
    case 'refused':
    case 'failed':
      return 'Failed';
    case 'ready':
    case 'started':
      return mode === 'Rehearsal' ? 'WouldChange' : 'Skipped';
  }
}

function statusOf({ state, reason }: ResultItem, mode: ResultMode): number | null {
  if (state === 'succeeded') return changedAnswer;
  if (state === 'ready' || state === 'started') return mode === 'Rehearsal' ? changedAnswer : null;
  return state === 'refused' && reason ? serviceAnswer(reason) : null;
}

function errorOf({ state, reason, line, detail }: ResultItem): string {
  if (!reason || state === 'unchanged') return reason?.sentence ?? '';
  const where = line === null ? [] : [`Line ${line}:`];
  const what = [reason.sentence, detail, reason.nextStep].filter((sentence) => sentence !== null);
  return [...where, ...what].join(' ');
}
