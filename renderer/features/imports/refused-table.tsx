import { Table, Text } from '@mantine/core';
import { ScrollTable } from '../../ui/scroll-table';
import classes from './imports.module.css';

interface RefusedTableProps {
  readonly refused: readonly {
    readonly line: number;
    readonly reason: string;
    readonly cells: readonly string[];
  }[];
}

/** Rows that cannot be used, each with its line in the file and the reason (rule E2). */
export function RefusedTable({ refused }: RefusedTableProps) {
  return (
    <ScrollTable label="Refused rows" minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th ta="right" w={80}>
            Line
          </Table.Th>
          <Table.Th>Reason</Table.Th>
          <Table.Th>Row</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {refused.map(({ line, reason, cells }) => (
          <Table.Tr key={line}>
            <Table.Td ta="right">{line}</Table.Td>
            <Table.Td>{reason}</Table.Td>
            <Table.Td>
              <Text className={classes['cells'] ?? ''} c="var(--cd-text-quiet)">
                {cells.join(' · ')}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}
