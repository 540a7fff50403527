import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconClockExclamation, IconInbox, IconScale, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  type Waiting,
  type WaitingEntry,
  type WaitingKind,
  waitingEntries,
} from '../../../shared/domain/overview/waiting';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { deadlineWords, sinceWords } from '../../parts/time-words';
import { useNow } from '../../parts/use-now';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import classes from './overview.module.css';

const icons = {
  requests: IconInbox,
  approvals: IconUserCheck,
  disputes: IconScale,
} as const satisfies Record<WaitingKind, unknown>;

const paths = {
  requests: 'requests',
  approvals: 'jobs',
  disputes: 'disputes',
} as const satisfies Record<WaitingKind, string>;

/** Requests, plans and disputes that wait for a word of the admin, the most urgent first. */
export function WaitingList() {
  const organizationId = useOrganizationId();
  const now = useNow(60_000);
  const waiting = useQuery(api.overview.waiting.queryOptions({ input: { organizationId } }));
  if (waiting.error)
    return <Failure text={describeFailure(waiting.error)} onRetry={() => waiting.refetch()} />;
  const { data } = waiting;
  const entries = data ? waitingEntries(data, now) : [];
  if (!data || entries.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="waiting">
      <Title order={2} id="waiting">
        Waiting for you
      </Title>
      <ul className={classes['list']}>
        {entries.map((entry) => (
          <li key={entry.kind}>
            <WaitingLine entry={entry} waiting={data} now={now} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

interface WaitingLineProps {
  readonly entry: WaitingEntry;
  readonly waiting: Waiting;
  readonly now: number;
}

function WaitingLine({ entry: { kind, pressing }, waiting, now }: WaitingLineProps) {
  const organizationId = useOrganizationId();
  const Icon = pressing ? IconClockExclamation : icons[kind];
  const { title, text } = wordsOf(kind, waiting, now);
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Icon
        size={18}
        stroke={1.8}
        aria-hidden
        color={pressing ? 'var(--mantine-color-red-text)' : 'var(--cd-text-quiet)'}
        style={{ flex: 'none', marginTop: 2 }}
      />
      <div>
        <Anchor component={Link} to={`/o/${organizationId}/${paths[kind]}`} fw={500}>
          {title}
        </Anchor>
        <Text c={pressing ? 'var(--mantine-color-red-text)' : 'var(--cd-text-quiet)'}>{text}</Text>
      </div>
    </Group>
  );
}

function wordsOf(kind: WaitingKind, waiting: Waiting, now: number): { title: string; text: string } {
  const { count } = waiting[kind];
  const title = (one: string, many: string) =>
    count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`;
  const oldest = (at: number | null) => (at === null ? '' : `The oldest came ${sinceWords(at, now)}.`);
  switch (kind) {
    case 'requests':
      return { title: title('request', 'requests'), text: oldest(waiting.requests.oldestAt) };
    case 'approvals':
      return {
        title: title('plan to approve', 'plans to approve'),
        text: oldest(waiting.approvals.oldestAt),
      };
    case 'disputes':
      return { title: title('open dispute', 'open disputes'), text: deadlineOf(waiting.disputes, now) };
  }
}

function deadlineOf({ overdue, nextDeadline }: Waiting['disputes'], now: number): string {
  if (nextDeadline === null) return 'No deadline is set.';
  if (overdue > 1) return `${overdue.toLocaleString('en')} deadlines are over.`;
  const words = deadlineWords(nextDeadline);
  return nextDeadline < now ? `The deadline was ${words}.` : `The next deadline is ${words}.`;
}
