import type { Measure } from '../measure';
import { audit } from './audit';
import { claim } from './claim';
import { start } from './start';

/** Every measure, in the order of the table. */
export const measures: readonly Measure[] = [start, audit, claim];
