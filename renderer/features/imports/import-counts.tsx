import { Text } from '@mantine/core';
import { type ImportTotals, isProved } from '../../../shared/domain/imports/import-totals';
import { CountTiles } from '../../ui/count-tiles';

interface ImportCountsProps {
  readonly totals: ImportTotals;
}

const always = [
  ['new', 'New'],
  ['changed', 'Changed'],
  ['unchanged', 'Unchanged'],
  ['refused', 'Refused'],
] as const;

/** The counts of an import, and the sum that proves that no row was lost (rule E2). */
export function ImportCounts({ totals }: ImportCountsProps) {
  return (
    <div>
      <CountTiles label="Counts" tiles={always.map(([key, label]) => ({ label, count: totals[key] }))} />
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
