import { Text } from '@mantine/core';
import type { FileCheck } from '../../../shared/contract/emails';
import { CountTiles } from '../../ui/count-tiles';

const figures = [
  ['change', 'Will change'],
  ['unchanged', 'Nothing to do'],
  ['refused', 'Refused'],
] as const;

/** What becomes of the rows, and the sum that proves that none was lost (rule E2). */
export function FileCounts({ check }: { readonly check: FileCheck }) {
  const { rows, taken, parking } = check;
  const parts = figures.map(([key, label]) => `${number(check[key])} ${label.toLowerCase()}`);
  return (
    <div>
      <CountTiles label="Counts" tiles={figures.map(([key, label]) => ({ label, count: check[key] }))} />
      <Text size="sm" c="var(--cd-text-quiet)" mt={6} className="numbers">
        {taken === rows ? rowsInWords(rows) : `${number(taken)} of ${rowsInWords(rows)}`} ={' '}
        {parts.join(' + ')}
        {parking > 0 && `; ${stepsInWords(parking)} to a parking address`}
      </Text>
    </div>
  );
}

const number = (value: number) => value.toLocaleString('en');
const rowsInWords = (rows: number) => `${number(rows)} ${rows === 1 ? 'row' : 'rows'}`;
const stepsInWords = (steps: number) => (steps === 1 ? '1 further step' : `${number(steps)} further steps`);
