import { itemStateWords } from '../../../shared/domain/jobs/item-words';
import type { JobState } from '../../../shared/domain/jobs/job';
import type { ItemReason, ItemState } from '../../../shared/domain/jobs/job-item';
import { itemStates } from '../../../shared/domain/jobs/job-item';
import type { JobTotals } from '../../../shared/domain/jobs/job-totals';
import type { ItemSearch } from './item-search';

export interface CountedReason {
  readonly id: number;
  readonly state: ItemState;
  readonly count: number;
  readonly reason: ItemReason;
}

/** One way to narrow the items, with how many it shows. */
export interface ItemChoice {
  readonly label: string;
  readonly count: number;
  readonly search: ItemSearch;
}

/** Most reasons offered: what fails inside Claimdesk has words of its own each time. */
const mostReasons = 12;

/** Every state that occurs, then the most frequent reasons. */
export function itemChoices(
  jobState: JobState,
  totals: JobTotals,
  reasons: readonly CountedReason[],
): readonly ItemChoice[] {
  const states = itemStates.map((state) => ({
    label: itemStateWords(state, jobState),
    count: totals[state],
    search: { state },
  }));
  const why = reasons.slice(0, mostReasons).map(({ id, state, count, reason }) => ({
    label: reason.sentence,
    count,
    search: { state, reason: id },
  }));
  return [...states, ...why].filter(({ count }) => count > 0);
}

export function isChosen(choice: ItemChoice, search: ItemSearch): boolean {
  return choice.search.state === search.state && choice.search.reason === search.reason;
}
