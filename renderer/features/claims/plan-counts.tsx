import type { EvaluationTotals } from '../../../shared/domain/claims/evaluation-totals';
import { CountTiles } from '../../ui/count-tiles';

const counts = [
  ['accounts', 'In the plan'],
  ['ready', 'Ready'],
  ['unchanged', 'Nothing to do'],
  ['refused', 'Refused'],
] as const;

/** The counts of a plan; the first is the sum of the others (rule E2). */
export function PlanCounts({ totals }: { readonly totals: EvaluationTotals }) {
  return (
    <CountTiles
      label="Counts of the plan"
      tiles={counts.map(([key, label]) => ({ label, count: totals[key] }))}
    />
  );
}
