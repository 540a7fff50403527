import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { z } from 'zod';
import { DeletionGroup } from '../../../shared/contract/deletions';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useCalendarFile } from '../../parts/deletions/use-calendar-file';
import { useOrganizationId } from '../../routing/organization-route';
import { CalmDrawing } from '../../ui/drawings/calm-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { EndedList } from './ended-list';
import { ErasureNote } from './erasure-note';
import { RunningList } from './running-list';

export const DeletionsSearch = z.object({ group: DeletionGroup.optional().catch(undefined) });
type DeletionsSearch = z.infer<typeof DeletionsSearch>;

/** The ledger: every deletion that runs, with the last moment to cancel it, and every one that has ended. */
export function DeletionsScreen() {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const { group = 'running' } = DeletionsSearch.parse(useSearch({ strict: false }));
  const counts = useQuery(api.deletions.count.queryOptions({ input: { organizationId } }));
  const calendar = useCalendarFile(organizationId);
  const running = counts.data?.running ?? 0;
  const ended = counts.data && counts.data.cancelled + counts.data.finished;
  return (
    <Page
      title="Deletions"
      lead="A deleted account waits 14 days before it is erased. Until then the deletion can be cancelled."
      actions={
        running > 0 && (
          <Button
            variant="default"
            leftSection={<IconCalendarDown size={16} stroke={1.8} aria-hidden />}
            loading={calendar.isPending}
            onClick={() => calendar.mutate(null)}
          >
            {running === 1 ? 'Save the last day' : `Save ${running.toLocaleString('en')} last days`} as a
            calendar
          </Button>
        )
      }
    >
      {counts.isPending && <Loading height={240} label="Loading the deletions" />}
      {counts.error && <Failure text={describeFailure(counts.error)} onRetry={() => counts.refetch()} />}
      {counts.data && running + (ended ?? 0) === 0 && (
        <EmptyState
          drawing={<CalmDrawing />}
          title="No account was deleted"
          text="When you delete accounts, each stands here with the last moment at which you can still cancel it."
        />
      )}
      {counts.data && running + (ended ?? 0) > 0 && (
        <>
          <SegmentedControl
            aria-label="Which deletions"
            value={group}
            onChange={(value) => {
              const search: DeletionsSearch = { group: DeletionGroup.parse(value) };
              void navigate({ to: '.', search, replace: true });
            }}
            data={[
              { value: 'running', label: `Running · ${running.toLocaleString('en')}` },
              { value: 'ended', label: `Ended · ${(ended ?? 0).toLocaleString('en')}` },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          {group === 'running' ? <RunningList total={running} /> : <EndedList total={ended ?? 0} />}
          <ErasureNote />
        </>
      )}
    </Page>
  );
}
