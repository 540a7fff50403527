import { Alert, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { evaluationChangeLabels, evaluationChanges } from '../../../shared/domain/claims/evaluation-change';
import type { EvaluationTotals } from '../../../shared/domain/claims/evaluation-totals';
import { Instant } from '../../ui/instant';

/** What changed since the plan was looked at before; nothing where nothing did. */
export function PlanChanges({ totals }: { readonly totals: EvaluationTotals }) {
  if (!totals.changes) return null;
  const { since, counts } = totals.changes;
  const parts = evaluationChanges.flatMap((change) => {
    const count = counts[change] ?? 0;
    return count === 0
      ? []
      : [`${evaluationChangeLabels[change].toLowerCase()}: ${count.toLocaleString('en')}`];
  });
  if (parts.length === 0) return null;
  return (
    <Alert variant="light" icon={<IconHistory aria-hidden />} maw={720}>
      <Text size="sm">
        Changed since <Instant at={since} form="absolute" />: {parts.join(', ')}.
      </Text>
    </Alert>
  );
}
