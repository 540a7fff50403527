import type { JobHandler } from '../../jobs/job-handler';
import { workThrough } from '../../jobs/work-through';
import { performChanges } from './perform-changes';
import { planUndo } from './undo-changes';

/** As long as a deletion can be cancelled: by then people have got used to their new address. */
const undoWindow = 14 * 24 * 60 * 60 * 1000;

/** Changes of addresses: step by step in the order of the plan. */
export const changeEmailHandler: JobHandler = {
  pausable: true,
  async work(run, context) {
    await workThrough(run, context, {
      chunk: 500,
      perform: (unit, items) => performChanges(unit, run, items),
    });
    return null;
  },
  undo: { window: undoWindow, plan: planUndo },
};
