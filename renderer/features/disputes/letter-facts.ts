import type { DisputeCase } from '../../../shared/contract/disputes';
import type { LetterFacts } from '../../../shared/domain/disputes/write-letter';

/** The facts of a case that its letters are filled with. */
export function letterFacts(dispute: DisputeCase): LetterFacts {
  const decision = dispute.entries.findLast(({ kind }) => kind === 'decision');
  return {
    organization: dispute.organizationName,
    email: dispute.account.email,
    name: dispute.account.name,
    claim: dispute.claim,
    openedAt: dispute.openedAt,
    deadline: dispute.deadline,
    summary: dispute.summary,
    because: decision?.text ?? null,
    writer: dispute.writer.name,
    writerEmail: dispute.writer.email,
  };
}
