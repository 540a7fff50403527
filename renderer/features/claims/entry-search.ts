import { z } from 'zod';
import type { EntryFilter, EntrySort } from '../../../shared/contract/claims';
import { ClaimReason, Verdict } from '../../../shared/domain/claims/claim-reason';
import { EvaluationChange } from '../../../shared/domain/claims/evaluation-change';

/** Filter and order of a plan's people, as the address holds them; nonsense asks nothing. */
export const EntrySearch = z.object({
  verdict: Verdict.optional().catch(undefined),
  reason: ClaimReason.optional().catch(undefined),
  change: EvaluationChange.optional().catch(undefined),
  broken: z.boolean().optional().catch(undefined),
  sort: z.enum(['address', 'reason']).optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
});
export type EntrySearch = z.infer<typeof EntrySearch>;

export function filterOf({ verdict, reason, change, broken }: EntrySearch): EntryFilter {
  return {
    verdict: verdict ?? null,
    reason: reason ?? null,
    change: change ?? null,
    broken: broken ?? false,
  };
}

export function sortOf({ sort, down }: EntrySearch): EntrySort {
  return { column: sort ?? 'address', direction: down ? 'descending' : 'ascending' };
}

/** The same column again turns the order round. */
export function sortedBy(search: EntrySearch, column: EntrySort['column']): EntrySearch {
  const { sort: _, down: __, ...filter } = search;
  const before = sortOf(search);
  const turned = before.column === column && before.direction === 'ascending';
  return { ...filter, ...(column === 'reason' && { sort: column }), ...(turned && { down: true }) };
}
