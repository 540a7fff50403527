import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import classes from './data-grid.module.css';

interface CheckboxProps {
  readonly state: 'none' | 'some' | 'all';
  /** What the cell around it says to those who do not see it. */
  readonly label: string;
}

/** The picture of a checkbox; the cell around it is what acts. */
export function Checkbox({ state, label }: CheckboxProps) {
  return (
    <>
      <span className={classes['checkbox']} data-state={state} aria-hidden>
        {state === 'all' && <IconCheck size={12} stroke={3} />}
        {state === 'some' && <IconMinus size={12} stroke={3} />}
      </span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}
