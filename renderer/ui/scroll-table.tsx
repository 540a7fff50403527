import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface ScrollTableProps {
  /** What the table lists; read out when its scrolling region gets the focus. */
  readonly label: string;
  /** Below this width, in pixels, it scrolls. */
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A table that scrolls sideways where there is no room, by keyboard too. */
export function ScrollTable({ label, minWidth, children }: ScrollTableProps) {
  return (
    <Table.ScrollContainer type="native" minWidth={minWidth} role="region" aria-label={label} tabIndex={0}>
      <Table verticalSpacing={6} maw={1100}>
        {children}
      </Table>
    </Table.ScrollContainer>
  );
}
