import { Table, Tabs, Text } from '@mantine/core';
import { type ImportPreview, previewSamples } from '../../../shared/domain/imports/import-preview';
import { ScrollTable } from '../../ui/scroll-table';
import { ChangedTable } from './changed-table';
import { RefusedTable } from './refused-table';

interface PreviewSamplesProps {
  readonly preview: ImportPreview;
}

/** The first accounts of each outcome; those that change with every field before and after. */
export function PreviewSamples({ preview: { samples, totals } }: PreviewSamplesProps) {
  const tabs = [
    {
      key: 'changed',
      label: 'Changed',
      count: totals.changed,
      view: <ChangedTable changed={samples.changed} />,
    },
    { key: 'new', label: 'New', count: totals.new, view: <AccountTable accounts={samples.new} /> },
    {
      key: 'refused',
      label: 'Refused',
      count: totals.refused,
      view: <RefusedTable refused={samples.refused} />,
    },
    {
      key: 'unchanged',
      label: 'Unchanged',
      count: totals.unchanged,
      view: <AccountTable accounts={samples.unchanged} />,
    },
  ].filter(({ count }) => count > 0);
  const first = tabs[0];
  if (!first) return null;
  return (
    <Tabs defaultValue={first.key} keepMounted={false}>
      <Tabs.List>
        {tabs.map(({ key, label, count }) => (
          <Tabs.Tab key={key} value={key}>
            {label} ({count.toLocaleString('en')})
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ key, count, view }) => (
        <Tabs.Panel key={key} value={key} pt="xs">
          {view}
          {count > previewSamples && (
            <Text size="sm" c="var(--cd-text-quiet)" mt="xs">
              The first {previewSamples} of {count.toLocaleString('en')}.
            </Text>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function AccountTable({ accounts }: { readonly accounts: ImportPreview['samples']['new'] }) {
  return (
    <ScrollTable label="Accounts" minWidth={420}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>E-mail address</Table.Th>
          <Table.Th ta="right" w={80}>
            Line
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {accounts.map(({ line, name, email }) => (
          <Table.Tr key={line}>
            <Table.Td>{name}</Table.Td>
            <Table.Td>{email}</Table.Td>
            <Table.Td ta="right">{line}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}
