import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps {
  /** Names what is scrolled. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Narrow windows scroll a table sideways, by keyboard too. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': label }}>
      {children}
    </ScrollArea>
  );
}
