import { jobKindFacts } from '../jobs/job-kind';
import type { Operation } from './operation';

/**
 * What a plan of an operation is called: the act and the number. Names no person.
 * @param ready how many accounts it will change
 */
export function operationTitle(operation: Operation, ready: number): string {
  const accounts = `${ready.toLocaleString('en')} ${ready === 1 ? 'account' : 'accounts'}`;
  const act = `${jobKindFacts[operation.kind].verb} ${accounts}`;
  return operation.kind === 'mark-synced' ? `${act} as ${marks(operation.synced)}` : act;
}

function marks(synced: boolean | null): string {
  if (synced === null) return 'not known to be synced';
  return synced ? 'synced' : 'not synced';
}
