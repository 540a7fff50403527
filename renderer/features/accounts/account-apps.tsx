import { Pill, Table, Text } from '@mantine/core';
import type { Account } from '../../../shared/contract/accounts';
import { Instant } from '../../ui/instant';
import { Section } from '../../ui/section';
import { WideTable } from '../../ui/wide-table';

/** The apps an account reaches and when its owner was last seen there, and the groups it is in. */
export function AccountApps({ account }: { readonly account: Account }) {
  const { apps, groups } = account;
  return (
    <>
      <Section title="Apps">
        {apps.length === 0 ? (
          <Text c="var(--cd-text-quiet)">No import named an app for this account.</Text>
        ) : (
          <WideTable label="Apps">
            <Table aria-label="Apps" verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>App</Table.Th>
                  <Table.Th>Site</Table.Th>
                  <Table.Th>Last seen</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {apps.map(({ app, site, lastSeen }) => (
                  <Table.Tr key={`${app} ${site}`}>
                    <Table.Td>{app}</Table.Td>
                    <Table.Td>{site}</Table.Td>
                    <Table.Td>{lastSeen !== null && <Instant at={lastSeen} />}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </WideTable>
        )}
      </Section>
      {groups.length > 0 && (
        <Section title="Groups">
          <Pill.Group>
            {groups.map((group) => (
              <Pill key={group}>{group}</Pill>
            ))}
          </Pill.Group>
        </Section>
      )}
    </>
  );
}
