import { IconCheck, IconMinus } from '@tabler/icons-react';
import classes from './data-grid.module.css';

/** The picture of a checkbox; the cell around it is what acts and what is announced. */
export function Checkbox({ state }: { readonly state: 'none' | 'some' | 'all' }) {
  return (
    <span className={classes['checkbox']} data-state={state} aria-hidden>
      {state === 'all' && <IconCheck size={12} stroke={3} />}
      {state === 'some' && <IconMinus size={12} stroke={3} />}
    </span>
  );
}
