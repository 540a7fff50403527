import { Skeleton, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ClaimRecord } from '../../../shared/contract/claims';
import type { AccountId, OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Section } from '../../ui/section';
import { WideTable } from '../../ui/wide-table';

interface ClaimHistoryProps {
  readonly organizationId: OrganizationId;
  readonly accountId: AccountId;
}

/** Every claim there ever was on an account, newest first (rule K1). */
export function ClaimHistory({ organizationId, accountId }: ClaimHistoryProps) {
  const { data, error, refetch } = useQuery(
    api.claims.history.queryOptions({ input: { organizationId, accountId } }),
  );
  return (
    <Section title="Claims">
      {error && <Failure text={describeFailure(error)} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Skeleton height={60} />}
      {data?.claims.length === 0 && (
        <Text c="var(--cd-text-quiet)">No organization in this store has ever claimed this account.</Text>
      )}
      {data && data.claims.length > 0 && <ClaimTable claims={data.claims} />}
    </Section>
  );
}

const endings = {
  plan: 'Given back by the admin',
  lapse: 'Ended when the domain lapsed',
  removal: 'Ended when the domain was removed',
  release: 'This account alone was given back',
  erasure: 'Ended when the account was erased',
} as const satisfies Record<NonNullable<ClaimRecord['endedBy']>, string>;

function ClaimTable({ claims }: { readonly claims: readonly ClaimRecord[] }) {
  return (
    <WideTable label="Claims">
      <Table aria-label="Claims" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Organization</Table.Th>
            <Table.Th>Domain</Table.Th>
            <Table.Th>From</Table.Th>
            <Table.Th>Until</Table.Th>
            <Table.Th>How</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {claims.map((claim) => (
            <Table.Tr key={claim.from}>
              <Table.Td>{claim.organizationName}</Table.Td>
              <Table.Td>{claim.domain}</Table.Td>
              <Table.Td>
                <Instant at={claim.from} form="absolute" />
              </Table.Td>
              <Table.Td>{claim.to === null ? 'Today' : <Instant at={claim.to} form="absolute" />}</Table.Td>
              <Table.Td>
                {claim.origin === 'plan' ? 'Claimed by a plan' : 'Claimed on arrival'}
                {claim.endedBy && `. ${endings[claim.endedBy]}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}
