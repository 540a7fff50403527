import { Button, Skeleton, Stack } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../shared/contract/overview';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { AccountFigures } from './account-figures';
import { ActivityChart } from './activity-chart';
import { AttentionList } from './attention-list';
import { Columns } from './columns';
import { DomainBars } from './domain-bars';
import { EndingExceptions } from './ending-exceptions';
import { GuidedTasks } from './guided-tasks';
import { LastImport } from './last-import';
import { UrgentDeletions } from './urgent-deletions';
import { WaitingList } from './waiting-list';

/** Where things stand and what to do next. */
export function OverviewScreen() {
  const organizationId = useOrganizationId();
  const overview = useQuery(api.overview.read.queryOptions({ input: { organizationId } }));
  return (
    <Page title="Overview" actions={overview.data && overview.data.accounts.total > 0 && <ImportAgain />}>
      {overview.isPending && <Loading />}
      {overview.error && (
        <Failure text={describeFailure(overview.error)} onRetry={() => overview.refetch()} />
      )}
      {overview.data && <Content overview={overview.data} />}
    </Page>
  );
}

function Content({ overview }: { readonly overview: Overview }) {
  const { accounts, attention, endingExceptions, lastImport, tasks } = overview;
  const known = accounts.total + accounts.byDomain.length > 0;
  const guided = tasks.some(({ state }) => state !== 'done');
  return (
    <Stack gap={32}>
      {guided && <GuidedTasks tasks={tasks} />}
      {accounts.total > 0 && <AccountFigures accounts={accounts} />}
      <Columns
        urgent={<UrgentDeletions />}
        waiting={known && <WaitingList />}
        figures={
          <>
            {accounts.byDomain.length > 0 && <DomainBars accounts={accounts} />}
            {accounts.total > 0 && <ActivityChart />}
          </>
        }
        notes={
          known && (
            <>
              <AttentionList domains={attention} />
              <EndingExceptions exceptions={endingExceptions} />
              {lastImport && <LastImport lastImport={lastImport} />}
            </>
          )
        }
      />
    </Stack>
  );
}

/** For later exports; the first import is the first of the guided tasks. */
function ImportAgain() {
  return (
    <Button
      component={Link}
      to={`/o/${useOrganizationId()}/import`}
      variant="default"
      leftSection={<IconUpload size={16} aria-hidden />}
    >
      Import an export
    </Button>
  );
}

function Loading() {
  return (
    <Stack gap={32} aria-busy="true" aria-label="Loading the overview">
      <Skeleton height={92} />
      <Skeleton height={260} />
    </Stack>
  );
}
