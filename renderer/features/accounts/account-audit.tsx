import { Anchor, Skeleton, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AuditFilter } from '../../../shared/domain/audit/audit-event';
import type { AccountId, OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { actionInWords } from '../../parts/audit-action';
import { OutcomeBadge } from '../../parts/outcome-badge';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Section } from '../../ui/section';
import { WideTable } from '../../ui/wide-table';

/** Newest events shown here; the audit screen has all of them. */
const shown = 10;

interface AccountAuditProps {
  readonly organizationId: OrganizationId;
  readonly accountId: AccountId;
}

/** What was done to an account, or refused, newest first (rule E1). */
export function AccountAudit({ organizationId, accountId }: AccountAuditProps) {
  const filter = AuditFilter.parse({ subjectId: accountId });
  const { data, error, refetch } = useQuery(
    api.audit.list.queryOptions({ input: { organizationId, filter, after: null, skip: 0, limit: shown } }),
  );
  const events = data?.events ?? [];
  return (
    <Section title="Audit">
      {error && <Failure text={describeFailure(error)} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Skeleton height={60} />}
      {data && events.length === 0 && (
        <Text c="var(--cd-text-quiet)">Nothing has been done to this account yet.</Text>
      )}
      {events.length > 0 && (
        <WideTable label="Audit events of this account">
          <Table aria-label="Audit events of this account" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>When</Table.Th>
                <Table.Th>What</Table.Th>
                <Table.Th>Who</Table.Th>
                <Table.Th>Outcome</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {events.map((event) => (
                <Table.Tr key={event.seq}>
                  <Table.Td>
                    <Instant at={event.at} form="absolute" />
                  </Table.Td>
                  <Table.Td>
                    {actionInWords(event.action)}
                    {event.reason && `: ${event.reason}`}
                  </Table.Td>
                  <Table.Td>{event.operator}</Table.Td>
                  <Table.Td>
                    <OutcomeBadge outcome={event.outcome} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
      {events.length === shown && (
        <Anchor
          renderRoot={(props) => (
            <Link
              {...props}
              to="/o/$organizationId/audit"
              params={{ organizationId }}
              search={{ subject: accountId }}
            />
          )}
        >
          See every event of this account
        </Anchor>
      )}
    </Section>
  );
}
