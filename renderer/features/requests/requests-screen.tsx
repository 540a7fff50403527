import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { InboxFilter } from '../../../shared/domain/requests/request';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { CalmDrawing } from '../../ui/drawings/calm-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { EnterDialog } from './enter-dialog';
import { RequestList } from './request-list';
import { RequestsSearch } from './requests-search';
import { TakeInDialog } from './take-in-dialog';

/** The inbox: what owners of managed accounts ask for, what is due first. */
export function RequestsScreen() {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const { list = 'open' } = RequestsSearch.parse(useSearch({ strict: false }));
  const [entering, enter] = useDisclosure();
  const [taking, take] = useDisclosure();
  const counts = useQuery(api.requests.count.queryOptions({ input: { organizationId } }));
  const numbers = counts.data && {
    open: counts.data.open,
    'asked-back': counts.data.askedBack,
    decided: counts.data.decided,
  };
  const total = numbers && numbers.open + numbers['asked-back'] + numbers.decided;
  const actions = (
    <>
      <Button variant="default" leftSection={<IconPencilPlus size={16} aria-hidden />} onClick={enter.open}>
        Enter by hand
      </Button>
      <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={take.open}>
        Take in a request
      </Button>
    </>
  );
  return (
    <Page
      title="Requests"
      lead="What owners of managed accounts ask for, because they cannot do it alone."
      actions={total ? actions : undefined}
    >
      {counts.isPending && <Skeleton height={240} />}
      {counts.error && <Failure text={describeFailure(counts.error)} onRetry={() => counts.refetch()} />}
      {total === 0 && (
        <EmptyState
          drawing={<CalmDrawing />}
          title="No requests"
          text="Owners write requests in their own Claimdesk and send them as text or as a file. Take one in, or enter what somebody told you."
          action={<Button.Group>{actions}</Button.Group>}
        />
      )}
      {numbers && total !== 0 && (
        <>
          <SegmentedControl
            aria-label="Which requests"
            value={list}
            onChange={(value) => {
              const search: RequestsSearch = { list: InboxFilter.parse(value) };
              void navigate({ to: '.', search, replace: true });
            }}
            data={[
              { value: 'open', label: `Open · ${numbers.open.toLocaleString('en')}` },
              { value: 'asked-back', label: `Asked back · ${numbers['asked-back'].toLocaleString('en')}` },
              { value: 'decided', label: `Decided · ${numbers.decided.toLocaleString('en')}` },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          <RequestList key={list} filter={list} total={numbers[list]} />
        </>
      )}
      {entering && <EnterDialog onClose={enter.close} />}
      {taking && <TakeInDialog onClose={take.close} />}
    </Page>
  );
}
