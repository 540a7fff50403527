import { guardedText } from '../exports/cell';
import { AccountId } from '../ids';
import { headerKey } from '../imports/header-key';
import { tidyText } from '../imports/text-cell';
import type { ItemReason } from '../jobs/job-item';
import { formulaInRow, idEmpty, idMalformed } from './refusals';

/** The columns of a file of changes as field scripts write it. */
export const changeFileColumns = ['Name', 'Atlassian ID', 'Current Email', 'New Email'] as const;
/** What the result file adds. */
export const resultColumns = ['Mode', 'HttpStatus', 'Result', 'Error'] as const;

type Field = 'name' | 'id' | 'current' | 'wanted';

const spellings: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'full name', 'display name', 'user name'],
  id: ['atlassian id', 'atlassian account id', 'account id', 'accountid', 'aaid', 'user id'],
  current: [
    'current email',
    'current e-mail',
    'current email address',
    'old email',
    'old e-mail',
    'email',
    'e-mail',
  ],
  wanted: ['new email', 'new e-mail', 'new email address', 'new e-mail address'],
};

export type ChangeFileColumns = Readonly<Record<Field, number>>;

/**
 * Finds the columns of a file of changes, whatever their order and case; others are read over.
 * @returns the places of the columns, -1 for a name that is not there; or the columns that are missing
 */
export function findChangeColumns(
  header: readonly string[],
): { ok: true; columns: ChangeFileColumns } | { ok: false; missing: readonly string[] } {
  const keys = header.map(headerKey);
  const place = (field: Field) => {
    const found = spellings[field].map((spelling) => keys.indexOf(spelling)).find((index) => index !== -1);
    return found ?? -1;
  };
  const columns = {
    name: place('name'),
    id: place('id'),
    current: place('current'),
    wanted: place('wanted'),
  };
  const [, id, current, wanted] = changeFileColumns;
  const missing = [
    ...(columns.id === -1 ? [id] : []),
    ...(columns.current === -1 ? [current] : []),
    ...(columns.wanted === -1 ? [wanted] : []),
  ];
  return missing.length > 0 ? { ok: false, missing } : { ok: true, columns };
}

export interface ChangeRow {
  readonly name: string;
  readonly id: string;
  readonly current: string;
  readonly wanted: string;
  /** Why the row cannot be used, before anything is asked of the store. */
  readonly fault: ItemReason | null;
}

/** Longest cell that is kept, in characters. */
const longestCell = 600;

/** Reads one row of a file of changes. Addresses are judged later; a formula in their place is none. */
export function readChangeRow(cells: readonly string[], columns: ChangeFileColumns): ChangeRow {
  const cell = (field: Field) => (cells[columns[field]] ?? '').slice(0, longestCell);
  const [id, current, wanted] = [cell('id').trim(), cell('current').trim(), cell('wanted').trim()];
  return { name: tidyText(cell('name')), id, current, wanted, fault: faultOf(id, current, wanted) };
}

function faultOf(id: string, current: string, wanted: string): ItemReason | null {
  if ([id, current, wanted].some((text) => guardedText(text) !== text || guardedBefore(text))) {
    return formulaInRow;
  }
  if (id === '') return idEmpty;
  return AccountId.safeParse(id).success ? null : idMalformed;
}

/** An apostrophe that some program put before what it took for a formula. */
function guardedBefore(text: string): boolean {
  return text.startsWith("'") && tidyText(text) !== text;
}
