import { Select, Table, Text } from '@mantine/core';
import type { Inspection } from '../../../shared/contract/imports';
import type { ColumnTarget } from '../../../shared/domain/imports/import-field';
import classes from './imports.module.css';
import { ScrollTable } from './scroll-table';
import { targetChoices, targetKey, targetOf } from './target-choices';

const shownSamples = 2;

interface MappingTableProps {
  readonly inspection: Inspection;
  readonly columns: readonly ColumnTarget[];
  readonly onChange: (columns: ColumnTarget[]) => void;
}

/** One line per column of the file: its name, its first values, and what it says. */
export function MappingTable({ inspection, columns, onChange }: MappingTableProps) {
  const { header, samples } = inspection;
  return (
    <ScrollTable label="Columns of the file" minWidth={340}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Column and its first values</Table.Th>
          <Table.Th w="45%">Says</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {header.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity, names may repeat
          <Table.Tr key={index}>
            <Table.Td>
              <Text size="sm" fw={500}>
                {name}
              </Text>
              {samples.slice(0, shownSamples).map((cells, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sample rows have no other identity
                <Text key={row} className={classes['cells'] ?? ''} c="var(--cd-text-quiet)">
                  {cells[index]}
                </Text>
              ))}
            </Table.Td>
            <Table.Td>
              <Select
                aria-label={`What ${name} says`}
                data={targetChoices(name)}
                value={targetKey(columns[index] ?? { kind: 'none' })}
                allowDeselect={false}
                comboboxProps={{ withinPortal: true }}
                onChange={(value) =>
                  onChange(
                    columns.map((target, at) =>
                      at === index
                        ? targetOf(value ?? 'none', name, inspection.columns[at] ?? target)
                        : target,
                    ),
                  )
                }
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}
