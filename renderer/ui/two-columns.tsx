import type { ReactNode } from 'react';
import classes from './two-columns.module.css';

interface TwoColumnsProps {
  /** What is read and done, in lines of readable length. */
  readonly main: ReactNode;
  /** What stands beside it, and below it where there is no room. */
  readonly aside: ReactNode;
}

/** The body of a page about one thing. */
export function TwoColumns({ main, aside }: TwoColumnsProps) {
  return (
    <div className={classes['columns']}>
      <div className={classes['column']}>{main}</div>
      <div className={classes['column']}>{aside}</div>
    </div>
  );
}
