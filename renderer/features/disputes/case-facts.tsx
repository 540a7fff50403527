import { Anchor, Button, Group, TextInput } from '@mantine/core';
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
import { Fact, Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Section } from '../../ui/section';
import { DeadlineBadge } from './deadline-badge';
import { openerWords } from './entry-words';
import { useCaseChange } from './use-case-change';

/** What is known of the case and its account today. */
export function CaseFacts({ dispute }: { readonly dispute: DisputeCase }) {
  const organizationId = useOrganizationId();
  const { account, claim, claimedElsewhere, decision, closedAt, decidedAt, decidedBy } = dispute;
  return (
    <Section title="The case">
      <Facts>
        <Fact name="Standing">{standingWords({ decision, closed: closedAt !== null })}</Fact>
        <Fact name="Account">
          <Anchor
            component={Link}
            to={`/o/${organizationId}/accounts/${encodeURIComponent(account.id)}`}
            inherit
          >
            {account.name || account.email}
          </Anchor>
        </Fact>
        <Fact name="Kind">
          <KindBadge kind={account.kind} />
        </Fact>
        <Fact name="Claim">
          {claim ? (
            <>
              By {claim.domain} since <Instant at={claim.since} form="date" />
            </>
          ) : (
            (claimedElsewhere ?? 'None')
          )}
        </Fact>
        <Fact name="Opened">
          <Instant at={dispute.openedAt} form="absolute" />
        </Fact>
        <Fact name="Said by">{openerWords[dispute.openedBy]}</Fact>
        {decidedAt !== null && (
          <Fact name="Decided">
            <Instant at={decidedAt} form="absolute" /> by {decidedBy}
          </Fact>
        )}
        <Fact name="Answer due">
          {dispute.deadline === null ? 'No deadline' : <Deadline dispute={dispute} />}
        </Fact>
      </Facts>
      {closedAt === null && <DeadlineField dispute={dispute} />}
    </Section>
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
