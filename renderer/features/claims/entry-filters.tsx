import { Chip } from '@mantine/core';
import type { Plan } from '../../../shared/contract/claim-plans';
import { claimReasons, claimReasonTexts } from '../../../shared/domain/claims/claim-reason';
import { evaluationChangeLabels, evaluationChanges } from '../../../shared/domain/claims/evaluation-change';
import type { EvaluationTotals } from '../../../shared/domain/claims/evaluation-totals';
import classes from './claims.module.css';
import type { EntrySearch } from './entry-search';

interface Props {
  readonly plan: Plan;
  readonly totals: EvaluationTotals;
  readonly search: EntrySearch;
  readonly onChange: (search: EntrySearch) => void;
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly part: Pick<EntrySearch, 'reason' | 'change' | 'broken'>;
}

/** One chip per reason and per change that occurs, with its count; one at a time. */
export function EntryFilters({ plan, totals, search, onChange }: Props) {
  const { reason: _, change: __, broken: ___, verdict: ____, ...order } = search;
  const chosen = choices(plan, totals).find(({ part }) => isChosen(search, part));
  return (
    <fieldset className={classes['reasons']} aria-label="Show only">
      {choices(plan, totals).map(({ key, label, count, part }) => (
        <Chip
          key={key}
          size="xs"
          variant="outline"
          checked={chosen?.key === key}
          onChange={(on) => onChange(on ? { ...order, ...part } : order)}
        >
          {label} · {count.toLocaleString('en')}
        </Chip>
      ))}
    </fieldset>
  );
}

function isChosen(search: EntrySearch, part: Choice['part']): boolean {
  return (
    search.reason === part.reason &&
    search.change === part.change &&
    (search.broken ?? false) === (part.broken ?? false)
  );
}

function choices({ settlement }: Plan, totals: EvaluationTotals): Choice[] {
  const reasons = claimReasons.map((reason) => ({
    key: reason,
    label: claimReasonTexts[reason].label,
    count: totals.byReason[reason] ?? 0,
    part: { reason },
  }));
  const changes = evaluationChanges.map((change) => ({
    key: change,
    label: evaluationChangeLabels[change],
    count: totals.changes?.counts[change] ?? 0,
    part: { change },
  }));
  const broken = {
    key: 'broken',
    label: 'No longer held',
    count: settlement?.noLongerHolds ?? 0,
    part: { broken: true },
  };
  return [...reasons, ...changes, broken].filter(({ count }) => count > 0);
}
