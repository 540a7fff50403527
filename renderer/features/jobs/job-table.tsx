import { ScrollArea, Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A table of jobs. Narrow windows scroll it sideways, by keyboard too. */
export function JobTable({ label, children }: Props) {
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': label }}>
      <Table miw={980} verticalSpacing="xs" aria-label={label}>
        {children}
      </Table>
    </ScrollArea>
  );
}
