import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { CalmDrawing } from '../../ui/drawings/calm-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import { DuplicatesSearch } from './duplicates-search';
import { PairCard } from './pair-card';

const pageSize = 20;
const firstPage: string | null = null;

/** The pairs that fit the filters, strongest first. */
export function PairList() {
  const organizationId = useOrganizationId();
  const { verdict = 'open', strength = null } = DuplicatesSearch.parse(useSearch({ strict: false }));
  const pages = useInfiniteQuery(
    api.duplicates.list.infiniteOptions({
      input: (after: string | null) => ({
        organizationId,
        filter: { verdict, strength },
        after,
        limit: pageSize,
      }),
      initialPageParam: firstPage,
      getNextPageParam: (last) => last.end,
    }),
  );
  if (pages.isPending) return <Loading height={240} label="Loading the pairs" />;
  if (pages.error) return <Failure text={describeFailure(pages.error)} onRetry={() => pages.refetch()} />;
  const pairs = pages.data.pages.flatMap((page) => page.pairs);
  if (pairs.length === 0) {
    return (
      <EmptyState
        drawing={<CalmDrawing />}
        title="No such pair"
        text={
          verdict === 'open'
            ? 'Nothing here is left to judge. Look again after the next import.'
            : 'Pairs come here once you have said so of them.'
        }
      />
    );
  }
  return (
    <Stack gap="md">
      {pairs.map((pair) => (
        <PairCard key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
      ))}
      {pages.hasNextPage && (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={pages.isFetchingNextPage}
          onClick={() => pages.fetchNextPage()}
        >
          Show more pairs
        </Button>
      )}
    </Stack>
  );
}
