import {
  arabic,
  chinese,
  eastAfrican,
  indian,
  japanese,
  korean,
  vietnamese,
  westAfrican,
} from './asia-and-africa';
import type { Culture } from './culture';
import { czech, greek, polish, turkish, ukrainian } from './eastern-europe-and-turkey';
import { dutch, english, finnish, french, german, iberian, italian, nordic } from './western';

export type CultureMix = readonly (readonly [culture: Culture, weight: number])[];

/** The staff of an international shipping company with its head office in England. */
export const internationalStaff: CultureMix = [
  [english, 26],
  [indian, 14],
  [german, 9],
  [iberian, 8],
  [polish, 7],
  [french, 5],
  [chinese, 5],
  [dutch, 4],
  [italian, 4],
  [arabic, 4],
  [westAfrican, 4],
  [eastAfrican, 3],
  [turkish, 3],
  [vietnamese, 3],
  [korean, 2],
  [japanese, 2],
  [ukrainian, 2],
  [greek, 2],
  [czech, 2],
  [nordic, 2],
];

export const nordicStaff: CultureMix = [
  [nordic, 62],
  [finnish, 14],
  [polish, 6],
  [english, 6],
  [indian, 5],
  [ukrainian, 4],
  [vietnamese, 3],
];

export const germanStaff: CultureMix = [
  [german, 64],
  [turkish, 10],
  [polish, 7],
  [italian, 5],
  [arabic, 4],
  [greek, 4],
  [ukrainian, 3],
  [czech, 3],
];
