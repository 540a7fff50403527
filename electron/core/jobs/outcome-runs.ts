import type { ItemOutcome } from '../../../shared/domain/jobs/job-item';
import type { SettledItem } from './run';

/** Neighbours in the journal that came to the same, with nothing to say about any of them. */
export interface OutcomeRun {
  readonly state: ItemOutcome;
  readonly first: number;
  readonly last: number;
}

/** A shorter run is written item by item: a statement of its own would cost more. */
const shortest = 50;

/**
 * Parts outcomes into runs, each of which is one statement, and what has to be written item by item.
 * @param items in the order of their positions
 */
export function partOutcomes(items: readonly SettledItem[]): {
  readonly runs: readonly OutcomeRun[];
  readonly single: readonly SettledItem[];
} {
  const runs: OutcomeRun[] = [];
  const single: SettledItem[] = [];
  let from = 0;
  while (from < items.length) {
    const until = endOfRun(items, from);
    const [first, last] = [items[from], items[until - 1]];
    if (first && last && until - from >= shortest) {
      runs.push({ state: first.state, first: first.position, last: last.position });
    } else single.push(...items.slice(from, until));
    from = until;
  }
  return { runs, single };
}

/** Index behind the last item that belongs with the one at `from`; at least the next. */
function endOfRun(items: readonly SettledItem[], from: number): number {
  const first = items[from];
  let until = from + 1;
  if (!first || !isBare(first)) return until;
  for (let next = items[until]; next && continues(first, next, until - from); next = items[until]) until += 1;
  return until;
}

function continues(first: SettledItem, next: SettledItem, distance: number): boolean {
  return isBare(next) && next.state === first.state && next.position === first.position + distance;
}

function isBare({ reason, before, after }: SettledItem): boolean {
  return [reason, before, after].every((word) => word === undefined || word === null);
}
