import { useMediaQuery } from '@mantine/hooks';
import type { Ending } from './endings';
import { EndingsTable } from './endings-table';
import classes from './operations.module.css';

const labels = {
  deactivate: 'Compare with deleting and unclaiming',
  delete: 'Compare with deactivating and unclaiming',
  unclaim: 'Compare with deactivating and deleting',
} as const satisfies Record<Ending, string>;

/** The comparison behind a line of its own, open at first only where it pushes nothing out of sight. */
export function EndingsComparison({ chosen }: { readonly chosen: Ending }) {
  const roomy = useMediaQuery('(min-width: 62em) and (min-height: 72em)', undefined, {
    getInitialValueInEffect: false,
  });
  return (
    <details className={classes['comparison']} open={roomy}>
      <summary>{labels[chosen]}</summary>
      <EndingsTable chosen={chosen} />
    </details>
  );
}
