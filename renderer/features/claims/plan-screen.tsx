import { Skeleton, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { Plan } from '../../../shared/contract/claim-plans';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Page } from '../../ui/page';
import { EntryList } from './entry-list';
import { LineCounts } from './line-counts';
import { PlanChanges } from './plan-changes';
import { PlanCounts } from './plan-counts';
import { PlanMenu } from './plan-menu';
import { PlanSides } from './plan-sides';
import { scopeInWords } from './plan-words';
import { ProofNotice } from './proof-notice';
import { RunButton } from './run-button';
import { RunPanel } from './run-panel';
import { usePlan } from './use-plan';

/** A plan: what it would change (counts first, people second), its run, and what the run came to. */
export function PlanScreen() {
  const planId = useParams({ strict: false, select: (params) => String(Reflect.get(params, 'planId')) });
  const { plan, error, isLooking, look } = usePlan(planId);
  if (!plan) {
    return (
      <Page title="Claim plan">
        {error ? <Failure text={describeFailure(error)} onRetry={look} /> : <Skeleton height={320} />}
      </Page>
    );
  }
  return (
    <Page
      title={plan.name}
      lead={<Lead plan={plan} />}
      actions={
        <>
          <PlanMenu plan={plan} />
          <RunButton plan={plan} isLooking={isLooking} />
        </>
      }
    >
      {error !== null && <Failure text={describeFailure(error)} onRetry={look} />}
      <RunPanel plan={plan} />
      {plan.totals ? <WhatIf plan={plan} totals={plan.totals} /> : <Looking />}
    </Page>
  );
}

function Lead({ plan }: { readonly plan: Plan }) {
  return (
    <>
      {plan.kind === 'claim' ? 'Claims' : 'Unclaims'} · {scopeInWords(plan)}
      {plan.evaluatedAt !== null && (
        <>
          {' · looked at '}
          <Instant at={plan.evaluatedAt} />
        </>
      )}
    </>
  );
}

function WhatIf({ plan, totals }: { readonly plan: Plan; readonly totals: NonNullable<Plan['totals']> }) {
  return (
    <Stack gap="xl" style={{ flex: '1 1 auto' }}>
      {plan.state === 'draft' && <ProofNotice plan={plan} />}
      {plan.state === 'draft' && <PlanChanges totals={totals} />}
      <PlanCounts totals={totals} />
      {totals.lines && <LineCounts plan={plan} lines={totals.lines} />}
      <PlanSides kind={plan.kind} totals={totals} isDone={plan.state === 'done'} />
      <EntryList plan={plan} totals={totals} />
    </Stack>
  );
}

function Looking() {
  return (
    <Stack>
      <Text c="var(--cd-text-quiet)">Looking at every account of the plan …</Text>
      <Skeleton height={72} />
      <Skeleton height={200} />
    </Stack>
  );
}
