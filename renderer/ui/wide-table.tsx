import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps {
  /** Names what is scrolled. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Narrow windows scroll a table sideways, by keyboard too. */
export function WideTable({ label, className = '', children }: WideTableProps) {
  return (
    <ScrollArea
      type="auto"
      className={className}
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': label }}
    >
      {children}
    </ScrollArea>
  );
}
