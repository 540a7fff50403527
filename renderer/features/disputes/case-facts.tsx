import { Anchor, Button, Group, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DisputeCase } from '../../../shared/contract/disputes';
import { standingWords } from '../../../shared/domain/disputes/dispute';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { endOfDay } from '../../parts/day-field';
import { KindBadge } from '../../parts/kind-badge';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { DeadlineBadge } from './deadline-badge';
import classes from './disputes.module.css';
import { openerWords } from './entry-words';
import { useCaseChange } from './use-case-change';

/** What is known of the case and its account today. */
export function CaseFacts({ dispute }: { readonly dispute: DisputeCase }) {
  const organizationId = useOrganizationId();
  const { account, claim, claimedElsewhere, decision, closedAt, decidedAt, decidedBy } = dispute;
  return (
    <section className={classes['section']} aria-labelledby="facts">
      <Title order={2} id="facts">
        The case
      </Title>
      <dl className={classes['facts']}>
        <dt>Standing</dt>
        <dd>{standingWords({ decision, closed: closedAt !== null })}</dd>
        <dt>Account</dt>
        <dd>
          <Anchor
            component={Link}
            to={`/o/${organizationId}/accounts/${encodeURIComponent(account.id)}`}
            inherit
          >
            {account.name || account.email}
          </Anchor>
        </dd>
        <dt>Kind</dt>
        <dd>
          <KindBadge kind={account.kind} />
        </dd>
        <dt>Claim</dt>
        <dd>
          {claim ? (
            <>
              By {claim.domain} since <Instant at={claim.since} form="date" />
            </>
          ) : (
            (claimedElsewhere ?? 'None')
          )}
        </dd>
        <dt>Opened</dt>
        <dd>
          <Instant at={dispute.openedAt} form="absolute" />
        </dd>
        <dt>Said by</dt>
        <dd>{openerWords[dispute.openedBy]}</dd>
        {decidedAt !== null && (
          <>
            <dt>Decided</dt>
            <dd>
              <Instant at={decidedAt} form="absolute" /> by {decidedBy}
            </dd>
          </>
        )}
        <dt>Answer due</dt>
        <dd>{dispute.deadline === null ? 'No deadline' : <Deadline dispute={dispute} />}</dd>
      </dl>
      {closedAt === null && <DeadlineField dispute={dispute} />}
    </section>
  );
}

function Deadline({ dispute: { deadline, closedAt } }: { readonly dispute: DisputeCase }) {
  if (deadline === null) return null;
  if (closedAt !== null) return <Instant at={deadline} form="date" />;
  return (
    <>
      <Instant at={deadline} form="date" />
      <br />
      <DeadlineBadge deadline={deadline} />
    </>
  );
}

function DeadlineField({ dispute }: { readonly dispute: DisputeCase }) {
  const change = useCaseChange(dispute.id);
  const [day, setDay] = useState('');
  const set = useMutation(api.disputes.setDeadline.mutationOptions(change.settled));
  return (
    <>
      <Group align="flex-end" gap="xs">
        <TextInput
          type="date"
          label={dispute.deadline === null ? 'Set a deadline' : 'Move the deadline'}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={day === '' && dispute.deadline === null}
          loading={set.isPending}
          onClick={() =>
            set.mutate({ ...change.of, deadline: endOfDay(day) }, { onSuccess: () => setDay('') })
          }
        >
          {day === '' && dispute.deadline !== null ? 'Take it away' : 'Set'}
        </Button>
      </Group>
      {set.error && <Failure text={describeFailure(set.error)} />}
    </>
  );
}
