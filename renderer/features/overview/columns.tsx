import { Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './overview.module.css';

interface ColumnsProps {
  readonly urgent: ReactNode;
  readonly waiting: ReactNode;
  readonly figures: ReactNode;
  readonly notes: ReactNode;
}

/**
 * Two columns where there is room. In one, what has a deadline comes before what only informs; the document has the
 * order that is seen, so that keyboard and screen reader follow it too.
 */
export function Columns({ urgent, waiting, figures, notes }: ColumnsProps) {
  const oneColumn = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  if (oneColumn) {
    return (
      <Stack gap={32}>
        {urgent}
        {waiting}
        {figures}
        {notes}
      </Stack>
    );
  }
  return (
    <div className={classes['columns']}>
      <Stack gap={32} className={classes['column']}>
        {urgent}
        {figures}
      </Stack>
      <Stack gap={32} className={classes['column']}>
        {waiting}
        {notes}
      </Stack>
    </div>
  );
}
