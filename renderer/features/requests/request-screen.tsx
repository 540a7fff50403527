import { Anchor, Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Request } from '../../../shared/contract/requests';
import { RequestId } from '../../../shared/domain/ids';
import { howToCheckAuthor } from '../../../shared/domain/requests/message-findings';
import { requestKindLabels } from '../../../shared/domain/requests/request';
import { isWaiting } from '../../../shared/domain/requests/request-life';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { RequestBadge } from '../../parts/requests/request-badge';
import { WordsText } from '../../parts/requests/words-text';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TwoColumns } from '../../ui/two-columns';
import { AccountPanel } from './account-panel';
import { AnswerPanel } from './answer-panel';
import { ApprovalJob } from './approval-job';
import { DecidePanel } from './decide-panel';
import { History } from './history';
import { OtherActs } from './other-acts';
import { RequestFacts } from './request-facts';
import classes from './requests.module.css';

/** One request beside its account: what is asked, what it brings, how it can be decided, what was said. */
export function RequestScreen() {
  const organizationId = useOrganizationId();
  const requestId = useParams({ strict: false, select: (params) => RequestId.parse(params.requestId) });
  const { data, error, isPending, refetch } = useQuery(
    api.requests.get.queryOptions({ input: { organizationId, requestId } }),
  );
  return (
    <Page
      title={data ? `${requestKindLabels[data.kind]}: ${data.email}` : 'Request'}
      lead={
        <Anchor component={Link} to={`/o/${organizationId}/requests`} inherit>
          Back to the inbox
        </Anchor>
      }
      actions={data && <OtherActs request={data} />}
    >
      {isPending && <Skeleton height={320} maw={720} />}
      {error && <Failure text={describeFailure(error)} onRetry={() => void refetch()} />}
      {data && <RequestParts request={data} />}
    </Page>
  );
}

function RequestParts({ request }: { readonly request: Request }) {
  const waiting = isWaiting(request.state);
  const answered = request.state !== 'open' && request.state !== 'withdrawn';
  return (
    <TwoColumns
      main={
        <>
          <Group gap="sm">
            <RequestBadge state={request.state} />
          </Group>
          <section aria-label="Reason of the owner" className={classes['reason']}>
            <WordsText words={request.reason} />
          </section>
          {waiting && request.answerable && (
            <Text size="sm" c="var(--cd-text-quiet)">
              Nothing proves who wrote this. {howToCheckAuthor}
            </Text>
          )}
          {request.jobId !== null && <ApprovalJob jobId={request.jobId} />}
          {waiting && <DecidePanel request={request} />}
          {answered && request.answerable && <AnswerPanel key={request.state} request={request} />}
          <Section title="History">
            <History request={request} />
          </Section>
        </>
      }
      aside={
        <>
          <RequestFacts request={request} />
          <AccountPanel request={request} />
        </>
      }
    />
  );
}
