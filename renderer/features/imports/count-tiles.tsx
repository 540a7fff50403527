import { Text } from '@mantine/core';
import { type ImportTotals, isProved } from '../../../shared/domain/imports/import-totals';
import classes from './imports.module.css';

interface CountTilesProps {
  readonly totals: ImportTotals;
}

const always = [
  ['new', 'New'],
  ['changed', 'Changed'],
  ['unchanged', 'Unchanged'],
  ['refused', 'Refused'],
] as const;

/** The counts of an import, and the sum that proves that no row was lost (rule E2). */
export function CountTiles({ totals }: CountTilesProps) {
  return (
    <div>
      <dl className={classes['counts']} aria-label="Counts">
        {always.map(([key, label]) => (
          <div key={key} className={classes['count']}>
            <Text component="dt" size="sm" c="var(--cd-text-quiet)">
              {label}
            </Text>
            <dd className={classes['figure']}>{totals[key].toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      {isProved(totals) && (
        <Text size="sm" c="var(--cd-text-quiet)" mt={6} className="numbers">
          {proof(totals)}
        </Text>
      )}
    </div>
  );
}

function proof(totals: ImportTotals): string {
  const { rows, folded } = totals;
  const parts = always.map(([key, label]) => `${totals[key].toLocaleString('en')} ${label.toLowerCase()}`);
  const more = folded === 0 ? [] : [`${folded.toLocaleString('en')} further rows of the same accounts`];
  return `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'} in the file = ${[...parts, ...more].join(' + ')}`;
}
