import { Button, Table, Text } from '@mantine/core';
import type { ImportRecord } from '../../../shared/contract/imports';
import type { ImportId } from '../../../shared/domain/ids';
import { variantFacts } from '../../../shared/domain/imports/variant';
import { Instant } from '../../ui/instant';
import { ScrollTable } from '../../ui/scroll-table';

interface HistoryTableProps {
  readonly imports: readonly ImportRecord[];
  readonly opened: ImportId | null;
  readonly onOpen: (id: ImportId) => void;
}

const numbers = [
  ['rows', 'Rows'],
  ['new', 'New'],
  ['changed', 'Changed'],
  ['unchanged', 'Unchanged'],
  ['absent', 'Absent'],
] as const;

/** One line per import with its counts. */
export function HistoryTable({ imports, opened, onOpen }: HistoryTableProps) {
  return (
    <ScrollTable label="Counts of earlier imports" minWidth={860}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>File</Table.Th>
          <Table.Th>When</Table.Th>
          {numbers.map(([key, label]) => (
            <Table.Th key={key} ta="right">
              {label}
            </Table.Th>
          ))}
          <Table.Th ta="right">Refused</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {imports.map((record) => (
          <Table.Tr key={record.id}>
            <Table.Td>
              <Text size="sm" fw={500}>
                {record.fileName}
              </Text>
              <Text size="sm" c="var(--cd-text-quiet)">
                {variantFacts[record.variant].title}
                {record.fullExport && ', complete'}
              </Text>
            </Table.Td>
            <Table.Td>
              <Instant at={record.at} />
            </Table.Td>
            {numbers.map(([key]) => (
              <Table.Td key={key} ta="right">
                {record.totals[key].toLocaleString('en')}
              </Table.Td>
            ))}
            <Table.Td ta="right">
              <Refused record={record} isOpen={opened === record.id} onOpen={onOpen} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}

interface RefusedProps {
  readonly record: ImportRecord;
  readonly isOpen: boolean;
  readonly onOpen: (id: ImportId) => void;
}

function Refused({ record, isOpen, onOpen }: RefusedProps) {
  const { refused } = record.totals;
  if (refused === 0) return <>0</>;
  return (
    <Button
      size="compact-sm"
      variant={isOpen ? 'light' : 'subtle'}
      aria-expanded={isOpen}
      aria-label={`${refused.toLocaleString('en')} refused rows of ${record.fileName}`}
      onClick={() => onOpen(record.id)}
    >
      {refused.toLocaleString('en')}
    </Button>
  );
}
