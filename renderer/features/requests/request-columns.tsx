import { Group, Text } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import type { RequestSummary } from '../../../shared/contract/requests';
import { type InboxFilter, requestKindLabels } from '../../../shared/domain/requests/request';
import { RequestBadge } from '../../parts/requests/request-badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';
import classes from './requests.module.css';

const email: GridColumn<RequestSummary> = {
  id: 'email',
  header: 'Account',
  width: 280,
  cell: ({ email: address }) => address,
};
const kind: GridColumn<RequestSummary> = {
  id: 'kind',
  header: 'Asks for',
  width: 180,
  cell: (request) => requestKindLabels[request.kind],
};
const received: GridColumn<RequestSummary> = {
  id: 'received',
  header: 'Received',
  width: 130,
  cell: ({ receivedAt }) => <Instant at={receivedAt} />,
};
const reason: GridColumn<RequestSummary> = {
  id: 'reason',
  header: 'Reason',
  width: 360,
  cell: ({ reason: words }) => <bdi>{words}</bdi>,
};
const reminder: GridColumn<RequestSummary> = {
  id: 'reminder',
  header: 'Reminder',
  width: 150,
  cell: ({ remindAt, due }) => {
    if (remindAt === null) return null;
    if (!due) return <Instant at={remindAt} form="date" />;
    return (
      <Group gap={6} wrap="nowrap" component="span" className={classes['due'] ?? ''}>
        <IconBellRinging size={15} stroke={2} aria-hidden />
        <Text span size="sm" inherit>
          Due
        </Text>
      </Group>
    );
  },
};
const state: GridColumn<RequestSummary> = {
  id: 'state',
  header: 'Decision',
  width: 150,
  cell: (request) => <RequestBadge state={request.state} />,
};
const decided: GridColumn<RequestSummary> = {
  id: 'decided',
  header: 'Decided',
  width: 130,
  cell: ({ decidedAt }) => decidedAt !== null && <Instant at={decidedAt} />,
};

/** What each list of the inbox shows. */
export const requestColumns = {
  open: [email, kind, received, reminder, reason],
  'asked-back': [email, kind, received, reminder, reason],
  decided: [email, kind, state, decided, reason],
} as const satisfies Record<InboxFilter, readonly GridColumn<RequestSummary>[]>;
