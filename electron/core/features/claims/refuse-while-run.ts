import type { PlanState } from '../../../../shared/contract/claim-plans';
import { Refused } from '../../failures';

/** @throws Refused while a plan is run or its run is halted: what it says is what the run rests on */
export function refuseWhileRun(state: PlanState): void {
  if (state === 'running') {
    throw new Refused(
      null,
      'This plan is being run.',
      'Wait until the run has ended, or cancel it under Jobs.',
    );
  }
  if (state === 'halted') {
    throw new Refused(null, 'The run of this plan is halted.', 'Resume or cancel it under Jobs.');
  }
}
