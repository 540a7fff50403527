import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { DisputeCase } from '../../../shared/contract/disputes';
import { DisputeId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TwoColumns } from '../../ui/two-columns';
import { AddEntry } from './add-entry';
import { CaseFacts } from './case-facts';
import { DecisionPanel } from './decision-panel';
import classes from './disputes.module.css';
import { HeldNow } from './held-now';
import { LettersPanel } from './letters-panel';
import { Timeline } from './timeline';

/** One case: what is disputed, what is held, what was done, and how it can be decided. */
export function DisputeScreen() {
  const organizationId = useOrganizationId();
  const disputeId = useParams({ strict: false, select: (params) => DisputeId.parse(params.disputeId) });
  const { data, error, isPending, refetch } = useQuery(
    api.disputes.get.queryOptions({ input: { organizationId, disputeId } }),
  );
  return (
    <Page
      title={data ? `Dispute about ${data.account.email}` : 'Dispute'}
      lead={
        <Anchor component={Link} to={`/o/${organizationId}/disputes`} inherit>
          Back to the list
        </Anchor>
      }
    >
      {isPending && <Skeleton height={320} maw={720} />}
      {error && <Failure text={describeFailure(error)} onRetry={() => void refetch()} />}
      {data && <CaseParts dispute={data} />}
    </Page>
  );
}

function CaseParts({ dispute }: { readonly dispute: DisputeCase }) {
  const open = dispute.closedAt === null;
  return (
    <TwoColumns
      main={
        <>
          <p className={`${classes['words']} ${classes['summary']}`}>{dispute.summary}</p>
          {open && <DecisionPanel dispute={dispute} />}
          <LettersPanel dispute={dispute} />
          {open && <AddEntry dispute={dispute} />}
          <Section title="Timeline">
            <Timeline entries={dispute.entries} />
          </Section>
        </>
      }
      aside={
        <>
          <CaseFacts dispute={dispute} />
          <HeldNow dispute={dispute} />
        </>
      }
    />
  );
}
