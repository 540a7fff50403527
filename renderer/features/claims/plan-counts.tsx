import { Text } from '@mantine/core';
import type { EvaluationTotals } from '../../../shared/domain/claims/evaluation-totals';
import classes from './claims.module.css';

const counts = [
  ['accounts', 'In the plan'],
  ['ready', 'Ready'],
  ['unchanged', 'Nothing to do'],
  ['refused', 'Refused'],
] as const;

/** The counts of a plan; the first is the sum of the others (rule E2). */
export function PlanCounts({ totals }: { readonly totals: EvaluationTotals }) {
  return (
    <dl className={classes['counts']} aria-label="Counts of the plan">
      {counts.map(([key, label]) => (
        <div key={key} className={classes['count']}>
          <Text component="dt" size="sm" c="var(--cd-text-quiet)">
            {label}
          </Text>
          <dd className={classes['figure']} style={{ margin: 0 }}>
            {totals[key].toLocaleString('en')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
