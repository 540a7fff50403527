import { Button, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AuditEvent } from '../../../shared/domain/audit/audit-event';
import { actionInWords } from '../../parts/audit-action';
import { changesInWords } from '../../parts/audit-change';
import { OutcomeBadge } from '../../parts/outcome-badge';
import { fullInstant } from '../../ui/instant';
import { SidePanel } from '../../ui/side-panel';
import { subjectOf } from './event-columns';

interface EventPanelProps {
  readonly event: AuditEvent | null;
  readonly onClose: () => void;
  /** Shows every event about one subject. */
  readonly onSubject: (subjectId: string) => void;
}

/** One event whole, beside the list. */
export function EventPanel({ event, onClose, onSubject }: EventPanelProps) {
  return (
    <SidePanel
      opened={event !== null}
      onClose={onClose}
      title={event ? actionInWords(event.action) : ''}
      closeLabel="Close the event"
    >
      {event && (
        <Stack gap="lg" align="stretch">
          <EventDetails event={event} />
          <SubjectButton event={event} onSubject={onSubject} />
        </Stack>
      )}
    </SidePanel>
  );
}

function EventDetails({ event }: { readonly event: AuditEvent }) {
  const changes = changesInWords(event.before, event.after);
  return (
    <Stack gap="lg">
      <Table variant="vertical" layout="fixed" withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          <Fact name="Outcome">
            <OutcomeBadge outcome={event.outcome} />
          </Fact>
          <Fact name="Subject">{subjectOf(event)}</Fact>
          {event.subjectId && event.subjectId !== subjectOf(event) && (
            <Fact name="Its id">{event.subjectId}</Fact>
          )}
          <Fact name="When">{fullInstant(event.at)}</Fact>
          <Fact name="Who">{event.operator}</Fact>
          {event.reason && <Fact name="Reason">{event.reason}</Fact>}
          <Fact name="Number">{event.seq.toLocaleString('en')}</Fact>
        </Table.Tbody>
      </Table>
      {event.erased && (
        <Text c="var(--cd-text-quiet)">
          Names, addresses and values of this event were erased with the account. The chain of events still
          verifies.
        </Text>
      )}
      {changes.length > 0 && (
        <Table layout="fixed" aria-label="What changed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Field</Table.Th>
              <Table.Th>Before</Table.Th>
              <Table.Th>After</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ field, before, after }) => (
              <Table.Tr key={field}>
                <Table.Td>{field}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{before}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{after}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th w={96}>{name}</Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{children}</Table.Td>
    </Table.Tr>
  );
}

function SubjectButton({
  event,
  onSubject,
}: Pick<EventPanelProps, 'onSubject'> & { readonly event: AuditEvent }) {
  const { subjectId, subjectType } = event;
  if (subjectId === null) return null;
  return (
    <Button variant="default" onClick={() => onSubject(subjectId)} style={{ alignSelf: 'flex-start' }}>
      Show every event of this {subjectType}
    </Button>
  );
}
