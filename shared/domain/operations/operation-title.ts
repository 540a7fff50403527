import { jobKindFacts } from '../jobs/job-kind';
import type { Operation, OperationKind } from './operation';

/**
 * What a plan of an operation is called: the act and the number. Names no person.
 * @param ready how many accounts it will change
 */
export function operationTitle(operation: Operation, ready: number): string {
  const act = actAndNumber(operation.kind, ready);
  return operation.kind === 'mark-synced' ? `${act} as ${marks(operation.synced)}` : act;
}

/** What a plan is called that gives each account back what it had. */
export function takeBackTitle(kind: OperationKind, ready: number): string {
  const act = actAndNumber(kind, ready);
  return kind === 'mark-synced' ? `${act} as before` : act;
}

function actAndNumber(kind: OperationKind, ready: number): string {
  const accounts = `${ready.toLocaleString('en')} ${ready === 1 ? 'account' : 'accounts'}`;
  return `${jobKindFacts[kind].verb} ${accounts}`;
}

function marks(synced: boolean | null): string {
  if (synced === null) return 'not known to be synced';
  return synced ? 'synced' : 'not synced';
}
