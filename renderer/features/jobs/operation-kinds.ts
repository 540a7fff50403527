import type { JobKind } from '../../../shared/domain/jobs/job-kind';
import { Operation } from '../../../shared/domain/operations/operation';

const kinds: readonly string[] = Operation.options.flatMap((option) => [...option.shape.kind.values]);

/** Whether plans of a kind are made of an operation, which can judge every account anew. */
export function isOperationKind(kind: JobKind): boolean {
  return kinds.includes(kind);
}
