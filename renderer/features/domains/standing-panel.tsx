import { Button, Progress, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleOff, IconClock, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DomainDetail } from '../../../shared/contract/domains';
import { deadlineWords, spanWords, untilWords } from '../../parts/time-words';
import { useNow } from '../../parts/use-now';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './domain-screen.module.css';
import { methodWords } from './outcome-words';
import { StartAgain } from './start-again';

interface StandingProps {
  readonly domain: DomainDetail;
}

/** Where the domain stands, in one sentence, and what comes next. */
export function StandingPanel({ domain }: StandingProps) {
  return (
    <section
      className={classes['standing']}
      data-state={domain.state}
      aria-label="Where it stands"
      aria-live="polite"
    >
      <StandingOf domain={domain} />
    </section>
  );
}

function StandingOf({ domain }: StandingProps) {
  switch (domain.state) {
    case 'pending':
      return <Pending domain={domain} />;
    case 'verified':
      return <Verified domain={domain} />;
    case 'failing':
      return <Failing domain={domain} />;
    case 'lapsed':
    case 'removed':
      return <Lapsed domain={domain} />;
  }
}

function Pending({ domain }: StandingProps) {
  const now = useNow(1_000);
  const end = domain.tokenExpiresAt;
  const ranOut = end !== null && end <= now;
  return (
    <>
      <IconClock size={28} stroke={1.6} aria-hidden />
      <div>
        <Title order={2}>{ranOut ? 'The token has run out' : 'Waiting for the record'}</Title>
        {ranOut ? (
          <Text>Issue a new token below and publish it. Nothing else is lost.</Text>
        ) : (
          <Text>
            Publish the record or the file below. Claimdesk looks by itself and tells you the moment it
            appears; a change of DNS can take a few minutes, rarely up to 72 hours.
          </Text>
        )}
        {!ranOut && (
          // The seconds tick for the eye; a screen reader is told the turns only.
          <Text size="sm" className={classes['quiet']} aria-live="off">
            {domain.nextCheckAt !== null && `Next look ${untilWords(domain.nextCheckAt, now)}. `}
            {end !== null && `The token works for another ${spanWords(end - now)}.`}
          </Text>
        )}
      </div>
    </>
  );
}

function Verified({ domain }: StandingProps) {
  const now = useNow(60_000);
  const organizationId = useOrganizationId();
  const open = domain.accounts - domain.claimed;
  return (
    <>
      <IconShieldCheck size={28} stroke={1.6} aria-hidden />
      <div>
        <Title order={2}>This domain is verified</Title>
        {domain.verifiedAt !== null && domain.verifiedMethod !== null && (
          <Text>
            By {methodWords[domain.verifiedMethod].long}, on {deadlineWords(domain.verifiedAt)}
            {domain.verifiedBy !== null && ` (${domain.verifiedBy})`}. Leave the proof in place: it is looked
            at every day.
          </Text>
        )}
        <Text size="sm" className={classes['quiet']}>
          {domain.nextCheckAt !== null && `Next look ${untilWords(domain.nextCheckAt, now)}.`}
        </Text>
        {open > 0 && (
          <Button
            component={Link}
            to={`/o/${organizationId}/claims/new?domain=${domain.id}`}
            mt="sm"
            size="sm"
          >
            Plan the claim of {open.toLocaleString('en')} {open === 1 ? 'account' : 'accounts'}
          </Button>
        )}
      </div>
    </>
  );
}

function Failing({ domain }: StandingProps) {
  const now = useNow(1_000);
  const { failingSince, lapsesAt } = domain;
  if (failingSince === null || lapsesAt === null) return null;
  const left = Math.max(0, lapsesAt - now);
  const share = (100 * left) / (lapsesAt - failingSince);
  return (
    <>
      <IconAlertTriangle size={28} stroke={1.6} aria-hidden />
      <div>
        <Title order={2}>
          {left > 0 ? `The proof is gone: ${spanWords(left)} left` : 'The proof is gone'}
        </Title>
        <Text>
          Since {deadlineWords(failingSince)} neither record nor file is there. Nothing is lost yet: put it
          back before {deadlineWords(lapsesAt)} and all stays as it is. Until then no further account is
          claimed
          {domain.claimed > 0 &&
            `; afterwards ${domain.claimed.toLocaleString('en')} ${domain.claimed === 1 ? 'claim is' : 'claims are'} released`}
          .
        </Text>
        <Progress value={share} color="orange" size="sm" mt="sm" aria-label="Time left" />
        <Text size="sm" className={classes['quiet']} aria-live="off">
          {domain.nextCheckAt !== null && `Next look ${untilWords(domain.nextCheckAt, now)}.`}
        </Text>
      </div>
    </>
  );
}

function Lapsed({ domain }: StandingProps) {
  return (
    <>
      <IconCircleOff size={28} stroke={1.6} aria-hidden />
      <div>
        <Title order={2}>The verification has lapsed</Title>
        <Text>
          The proof was gone for {domain.graceDays} days, so the claims were released: the accounts are
          personal again, and nobody lost access to anything. To verify the domain again, start over with a
          new token.
        </Text>
        <StartAgain domain={domain} />
      </div>
    </>
  );
}
