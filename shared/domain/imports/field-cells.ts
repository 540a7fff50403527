import { readEmailAddress } from '../accounts/email-address';
import { shorten } from './app-cells';
import type { AccountField, ImportField } from './import-field';
import { readDate } from './read-date';
import { isBlank, readClaimed, readFlag, readRole, readStatus, saysNever } from './read-words';
import { laterOf, type RowDraft } from './row-draft';
import { tidyText } from './text-cell';

/** The longest name, group or policy an account may have, in characters. */
const longestText = 255;
const localId = /^local:/i;
const accountId = /^[a-zA-Z0-9_|:-]{1,128}$/;

/** Puts one cell into the draft; the answer is null or why the row must be refused. */
export type CellReader = (cell: string, draft: RowDraft) => string | null;

/** How the cells of each field are read. */
export const readFieldCell: Readonly<Record<ImportField, CellReader>> = {
  id: (cell, draft) => {
    const id = tidyText(cell);
    // An address made into an id by us tells no more than the address itself.
    if (isBlank(id) || localId.test(id)) return null;
    if (!accountId.test(id)) return `“${shorten(id)}” is not an account id`;
    draft.id = id;
    return null;
  },
  name: (cell, draft) => {
    const name = tidyText(cell);
    if (name.length > longestText) return tooLong('name');
    draft.name = name === '' ? null : name;
    return null;
  },
  email: (cell, draft) => {
    const text = tidyText(cell);
    if (isBlank(text)) return 'The row has no e-mail address';
    const address = readEmailAddress(text);
    if (address === null) return `“${shorten(text)}” is not an e-mail address`;
    draft.email = address.address;
    draft.emailKey = address.key;
    draft.domain = address.domain;
    return null;
  },
  status: (cell, draft) => {
    const text = cell.trim();
    if (isBlank(text)) return null;
    const status = readStatus(text);
    if (status === undefined) return `“${shorten(text)}” is not a known account status`;
    draft.status = status;
    return null;
  },
  'last-active': (cell, draft) => {
    const at = dateOf(cell);
    if (at === undefined) return `“${shorten(cell.trim())}” is not a date`;
    draft.lastActive = laterOf(draft.lastActive, at);
    return null;
  },
  added: (cell, draft) => {
    const at = dateOf(cell);
    if (at === undefined) return `“${shorten(cell.trim())}” is not a date`;
    draft.added = at;
    return null;
  },
  role: (cell, draft) => {
    const text = tidyText(cell);
    draft.role = isBlank(text) ? 'none' : readRole(text);
    return null;
  },
  'email-confirmed': (cell, draft) =>
    flag(cell, (value) => {
      draft.emailConfirmed = value;
    }),
  claimed: (cell, draft) => {
    const text = tidyText(cell);
    if (isBlank(text)) return null;
    const claimed = readClaimed(text);
    if (claimed === undefined) return `“${shorten(text)}” does not say whether the account is claimed`;
    draft.reportedClaim = claimed;
    return null;
  },
  billable: (cell, draft) =>
    flag(cell, (value) => {
      draft.billable ??= value;
    }),
  'two-step': (cell, draft) =>
    flag(cell, (value) => {
      draft.twoStep = value;
    }),
  policy: (cell, draft) => {
    const text = tidyText(cell);
    if (text.length > longestText) return tooLong('policy');
    draft.policy = isBlank(text) ? null : text;
    return null;
  },
  group: (cell, draft) => {
    const text = tidyText(cell);
    if (text.length > longestText) return tooLong('group');
    if (!isBlank(text)) draft.groups?.push(text);
    return null;
  },
};

/** The field of the account that a column of the file fills. */
export function accountFieldOf(field: ImportField): AccountField {
  return field === 'group' ? 'groups' : field;
}

function dateOf(cell: string): number | null | undefined {
  const text = cell.trim();
  return isBlank(text) || saysNever(text) ? null : readDate(text);
}

function flag(cell: string, put: (value: boolean) => void): string | null {
  const text = cell.trim();
  if (isBlank(text)) return null;
  const value = readFlag(text);
  if (value === undefined) return `“${shorten(text)}” is neither yes nor no`;
  put(value);
  return null;
}

function tooLong(what: string): string {
  return `The ${what} is longer than ${longestText} characters`;
}
