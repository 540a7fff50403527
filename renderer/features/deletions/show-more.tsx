import { Button } from '@mantine/core';

interface ShowMoreProps {
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): Promise<unknown>;
  };
  readonly shown: number;
  readonly total: number;
}

/** Fetches the next page of a list; says how much of it is shown. */
export function ShowMore({ pages, shown, total }: ShowMoreProps) {
  if (!pages.hasNextPage) return null;
  return (
    <Button
      variant="default"
      onClick={() => pages.fetchNextPage()}
      loading={pages.isFetchingNextPage}
      style={{ alignSelf: 'flex-start' }}
    >
      Show more ({shown.toLocaleString('en')} of {total.toLocaleString('en')} shown)
    </Button>
  );
}
