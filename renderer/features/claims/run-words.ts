import type { PlanKind } from '../../../shared/domain/claims/plan-scope';
import type { Job } from '../../../shared/domain/jobs/job';
import { leftOf } from '../../../shared/domain/jobs/job-totals';
import { accountsInWords } from './plan-words';

/** What a run that was not finished came to: a title and what follows from it. */
export function unfinishedRunWords(
  kind: PlanKind,
  { state, totals, error }: Pick<Job, 'state' | 'totals' | 'error'>,
): { readonly title: string; readonly text: string } {
  const title = state === 'cancelled' ? 'The last run was cancelled' : 'The last run did not come to its end';
  // Versions before kept no journal and took everything back.
  if (totals === null) return { title, text: error ?? 'Nothing was changed; the plan can be run again.' };
  const act = kind === 'claim' ? 'claimed' : 'unclaimed';
  const counts = [
    `${accountsInWords(totals.succeeded)} ${act}`,
    `${accountsInWords(leftOf(totals))} left as they were`,
    ...count(totals.unchanged + totals.refused, 'no longer held'),
    ...count(totals.failed, 'failed'),
  ];
  const stays = totals.succeeded > 0 ? ` What was ${act} stays ${act}.` : '';
  const why = state === 'failed' && error !== null ? `${error} ` : '';
  return { title, text: `${why}${counts.join(', ')}.${stays} The plan takes the rest when it is run again.` };
}

function count(accounts: number, words: string): string[] {
  return accounts === 0 ? [] : [`${accountsInWords(accounts)} ${words}`];
}
