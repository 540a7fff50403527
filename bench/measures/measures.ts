import type { Measure } from '../measure';
import { audit } from './audit';
import { bulk } from './bulk';
import { claim } from './claim';
import { exporting } from './export';
import { importMeasure } from './import';
import { lists } from './lists';
import { memory } from './memory';
import { screen } from './screen';
import { start } from './start';

/** Every measure, in the order of the table. */
export const measures: readonly Measure[] = [
  start,
  importMeasure,
  memory,
  audit,
  claim,
  bulk,
  lists,
  exporting,
  screen,
];
