import { Button, Group, SegmentedControl, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DisputeState } from '../../../shared/domain/disputes/dispute';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { CalmDrawing } from '../../ui/drawings/calm-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { DisputeList } from './dispute-list';
import { DisputesSearch } from './disputes-search';
import { OpenCaseDialog } from './open-case-dialog';
import { TakeInDialog } from './take-in-dialog';

/** The cases of the organization: open ones by deadline, and the record of those that were closed. */
export function DisputesScreen() {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const { state = 'open', about } = DisputesSearch.parse(useSearch({ strict: false }));
  const [opening, open] = useDisclosure(about !== undefined);
  const [taking, take] = useDisclosure();
  const counts = useQuery(api.disputes.count.queryOptions({ input: { organizationId } }));
  const total = counts.data && counts.data.open + counts.data.closed;
  const actions = (
    <>
      <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={take.open}>
        Take in a dossier
      </Button>
      <Button leftSection={<IconScale size={16} aria-hidden />} onClick={open.open}>
        Open a case
      </Button>
    </>
  );
  return (
    <Page
      title="Disputes"
      lead="While a case is open, its account cannot be claimed, deactivated or deleted."
      actions={total ? actions : undefined}
    >
      {counts.isPending && <Skeleton height={240} />}
      {counts.error && <Failure text={describeFailure(counts.error)} onRetry={() => counts.refetch()} />}
      {total === 0 && (
        <EmptyState
          drawing={<CalmDrawing />}
          title="No disputes"
          text="When somebody says that their account does not belong to your organization, open a case: it holds the account until you have decided."
          action={
            <Group gap="xs" justify="center" mt="xs">
              {actions}
            </Group>
          }
        />
      )}
      {counts.data && total !== 0 && (
        <>
          <SegmentedControl
            aria-label="Which cases"
            value={state}
            onChange={(value) => {
              const search: DisputesSearch = { state: DisputeState.parse(value) };
              void navigate({ to: '.', search, replace: true });
            }}
            data={[
              { value: 'open', label: `Open · ${counts.data.open.toLocaleString('en')}` },
              { value: 'closed', label: `Closed · ${counts.data.closed.toLocaleString('en')}` },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          <DisputeList state={state} total={counts.data[state]} />
        </>
      )}
      {opening && <OpenCaseDialog about={about ?? ''} onClose={open.close} />}
      {taking && <TakeInDialog onClose={take.close} />}
    </Page>
  );
}
