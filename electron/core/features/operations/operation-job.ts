import { grace } from '../../../../shared/domain/deletions/grace';
import type { OperationKind } from '../../../../shared/domain/operations/operation';
import { takenBackBy } from '../../../../shared/domain/operations/take-back';
import type { JobHandler } from '../../jobs/job-handler';
import { workThrough } from '../../jobs/work-through';
import { performer } from './perform';
import { planTakeBack } from './undo-operation';

/** Accounts of one transaction: about 30 ms, in which nobody else writes. */
const accountsAtOnce = 1_000;
/** How long a job can be taken back as one, in milliseconds; a deletion exactly as long as it can be cancelled. */
const undoWindow = grace;

/**
 * How a job of one operation is done and taken back.
 * @param chunk accounts of one transaction
 */
export function operationJob(kind: OperationKind, chunk = accountsAtOnce): JobHandler {
  const by = takenBackBy[kind];
  return {
    pausable: true,
    async work(run, context) {
      await workThrough(run, context, { chunk, perform: performer(run, kind) });
      return null;
    },
    undo: by && { window: undoWindow, plan: (unit, job) => planTakeBack(unit, job, { kind, by }) },
  };
}
