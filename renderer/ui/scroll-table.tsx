import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { WideTable } from './wide-table';

interface ScrollTableProps {
  /** What the table lists. */
  readonly label: string;
  /** Below this width, in pixels, it scrolls. */
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A table as most lists of a screen are: it scrolls sideways where there is no room. */
export function ScrollTable({ label, minWidth, children }: ScrollTableProps) {
  return (
    <WideTable label={label}>
      <Table miw={minWidth} verticalSpacing="xs" aria-label={label}>
        {children}
      </Table>
    </WideTable>
  );
}
