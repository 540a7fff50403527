import { Code, Group, Table, Text } from '@mantine/core';
import type { Session } from '../../../shared/contract/session';
import { CopyButton } from './copy-button';
import { Section } from './section';

/** Where everything lies, for backups and for whoever asks. */
export function StorePlace({ session }: { readonly session: Session }) {
  return (
    <Section title="This installation">
      <Table variant="vertical" layout="fixed">
        <Table.Tbody>
          <Table.Tr>
            <Table.Th w={160}>Data directory</Table.Th>
            <Table.Td>
              <Group gap="xs" wrap="nowrap" justify="space-between">
                <Code style={{ overflowWrap: 'anywhere' }}>{session.dataDirectory}</Code>
                <CopyButton value={session.dataDirectory} label="Copy the path of the data directory" />
              </Group>
            </Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th>Version</Table.Th>
            <Table.Td>{session.version}</Table.Td>
          </Table.Tr>
          <Table.Tr hidden={session.store === 'sample'}>
            <Table.Th>Private addresses</Table.Th>
            <Table.Td>
              <Text size="sm">
                {session.allowPrivateAddresses
                  ? 'Checks may reach them, because Claimdesk was started with --allow-private-addresses.'
                  : 'Checks never reach them.'}
              </Text>
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Section>
  );
}
