import { Select, Table, Text } from '@mantine/core';
import type { Inspection } from '../../../shared/contract/imports';
import type { ColumnTarget } from '../../../shared/domain/imports/import-field';
import { ScrollTable } from '../../ui/scroll-table';
import classes from './imports.module.css';
import { targetChoices, targetKey, targetOf } from './target-choices';

const shownSamples = 2;

interface MappingTableProps {
  readonly inspection: Inspection;
  readonly columns: readonly ColumnTarget[];
  readonly onChange: (columns: ColumnTarget[]) => void;
}

/** One line per column of the file: its name, its first values, and what it says. */
export function MappingTable({ inspection, columns, onChange }: MappingTableProps) {
  const choose = (chosen: FileColumn, target: ColumnTarget) =>
    onChange(columns.map((kept, index) => (index === chosen.index ? target : kept)));
  return (
    <ScrollTable label="Columns of the file" minWidth={340}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Column and its first values</Table.Th>
          <Table.Th w="45%">Says</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {fileColumns(inspection).map((column) => (
          <MappingRow
            key={column.position}
            column={column}
            target={columns[column.index] ?? { kind: 'none' }}
            onChoose={(target) => choose(column, target)}
          />
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}

interface MappingRowProps {
  readonly column: FileColumn;
  readonly target: ColumnTarget;
  readonly onChoose: (target: ColumnTarget) => void;
}

function MappingRow({ column: { name, samples, proposed }, target, onChoose }: MappingRowProps) {
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>
          {name}
        </Text>
        {samples.map(({ position, cell }) => (
          <Text key={position} className={classes['cells'] ?? ''} c="var(--cd-text-quiet)">
            {cell}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={`What ${name} says`}
          data={targetChoices(name)}
          value={targetKey(target)}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          onChange={(value) => onChoose(targetOf(value ?? 'none', name, proposed))}
        />
      </Table.Td>
    </Table.Tr>
  );
}

interface FileColumn {
  readonly index: number;
  /** What tells two columns of one name apart: where they stand. */
  readonly position: string;
  readonly name: string;
  readonly proposed: ColumnTarget;
  readonly samples: readonly { readonly position: string; readonly cell: string }[];
}

function fileColumns({ header, samples, columns }: Inspection): readonly FileColumn[] {
  return header.map((name, index) => ({
    index,
    position: `column ${index + 1}`,
    name,
    proposed: columns[index] ?? { kind: 'none' },
    samples: samples.slice(0, shownSamples).map((cells, row) => ({
      position: `row ${row + 1}`,
      cell: cells[index] ?? '',
    })),
  }));
}
