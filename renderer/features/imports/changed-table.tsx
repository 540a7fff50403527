import { Table, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';
import { ScrollTable } from '../../ui/scroll-table';
import { accountFieldWords, valueWords } from './field-words';
import classes from './imports.module.css';

interface ChangedTableProps {
  readonly changed: ImportPreview['samples']['changed'];
}

/** Accounts that would change, each field with its value before and after. */
export function ChangedTable({ changed }: ChangedTableProps) {
  return (
    <ScrollTable label="Accounts that change" minWidth={480}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Account</Table.Th>
          <Table.Th>What changes</Table.Th>
          <Table.Th ta="right" w={80}>
            Line
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changed.map(({ line, name, email, differences }) => (
          <Table.Tr key={line}>
            <Table.Td valign="top">
              <Text size="sm">{name}</Text>
              <Text size="sm" c="var(--cd-text-quiet)">
                {email}
              </Text>
            </Table.Td>
            <Table.Td valign="top">
              {differences.map(({ field, before, after }) => (
                <Text key={field} size="sm">
                  {accountFieldWords[field]}:{' '}
                  <span className={classes['before']}>{valueWords(field, before)}</span>{' '}
                  <IconArrowRight size={12} aria-label="becomes" /> {valueWords(field, after)}
                </Text>
              ))}
            </Table.Td>
            <Table.Td ta="right" valign="top">
              {line}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </ScrollTable>
  );
}
