import { Stack, Table, Text, Title } from '@mantine/core';
import type { RowProblem } from '../../../shared/contract/emails';
import { ScrollTable } from '../../ui/scroll-table';
import classes from './emails.module.css';

interface Props {
  readonly problems: readonly RowProblem[];
  /** How many rows are refused in all. */
  readonly refused: number;
}

/** Rows that cannot be done, each with its line, the reason and what mends it (rule E2). */
export function ProblemTable({ problems, refused }: Props) {
  return (
    <Stack gap="xs">
      <Title order={3}>
        {refused === 1 ? '1 row cannot be done' : `${refused.toLocaleString('en')} rows cannot be done`}
      </Title>
      <ScrollTable label="Rows that cannot be done" minWidth={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right" w={70}>
              Line
            </Table.Th>
            <Table.Th>Account</Table.Th>
            <Table.Th>New e-mail</Table.Th>
            <Table.Th>Why, and what to do</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {problems.map(({ line, name, accountId, wanted, reason, detail }) => (
            <Table.Tr key={line}>
              <Table.Td ta="right">{line.toLocaleString('en')}</Table.Td>
              <Table.Td className={classes['cell']}>{name || accountId}</Table.Td>
              <Table.Td className={classes['address']}>{wanted}</Table.Td>
              <Table.Td>
                {reason.sentence} {detail}{' '}
                <Text span inherit c="var(--cd-text-quiet)">
                  {reason.nextStep}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </ScrollTable>
      {refused > problems.length && (
        <Text size="sm" c="var(--cd-text-quiet)">
          The first {problems.length.toLocaleString('en')}. The plan and its result file hold all of them.
        </Text>
      )}
    </Stack>
  );
}
