import { BadFile, NotFound, Refused } from '../failures';
import type { Log } from '../ports/log';
import { storeFailure } from './store-failure';

/**
 * Why a job or one of its items failed, as sentences for the screen.
 * @param makeId names an unexpected failure; the same id stands in the log beside its cause
 */
export function explainFailure(failure: unknown, log: Log, makeId: () => string): string {
  if (failure instanceof Refused || failure instanceof BadFile)
    return `${failure.reason} ${failure.nextStep}`;
  if (failure instanceof NotFound) return `${failure.what} is not in the store any more.`;
  const id = makeId();
  log.error(`A job failed (${id})`, failure);
  const store = storeFailure(failure);
  if (store !== null) return `${store} Mend that, then resume the job. The log names it ${id}.`;
  return `Something went wrong inside Claimdesk. The log names it ${id}.`;
}
