import type { ReactNode } from 'react';
import classes from './grid-space.module.css';

interface GridSpaceProps {
  /** Reaches to both edges of the page. */
  readonly bleed?: boolean;
  readonly children: ReactNode;
}

/** The room that a page has left for its list. */
export function GridSpace({ bleed = false, children }: GridSpaceProps) {
  return (
    <div className={classes['space']} data-bleed={bleed}>
      {children}
    </div>
  );
}
