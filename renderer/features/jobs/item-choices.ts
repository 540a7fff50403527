import { itemStateLabels } from '../../../shared/domain/jobs/item-words';
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

/** Every state that occurs, then every reason that occurs. */
export function itemChoices(totals: JobTotals, reasons: readonly CountedReason[]): readonly ItemChoice[] {
  const states = itemStates.map((state) => ({
    label: itemStateLabels[state],
    count: totals[state],
    search: { state },
  }));
  const why = reasons.map(({ id, state, count, reason }) => ({
    label: reason.sentence,
    count,
    search: { state, reason: id },
  }));
  return [...states, ...why].filter(({ count }) => count > 0);
}

export function isChosen(choice: ItemChoice, search: ItemSearch): boolean {
  return choice.search.state === search.state && choice.search.reason === search.reason;
}
