import { accountStatusLabels, organizationRoleLabels } from '../accounts/account-words';
import { changedFields } from '../audit/changed-fields';

/** One field of an account before and after, as a person reads it; null where it was or becomes empty. */
export interface ItemChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields whose name in the journal does not say by itself what a person calls them. */
const labels: Readonly<Record<string, string>> = {
  email: 'E-mail',
  value: 'Value',
  managedBy: 'Managed by',
  synced: 'Kept by an identity provider',
  emailConfirmed: 'E-mail confirmed',
  dueAt: 'Last day to cancel',
};

/** Values that have words of their own, by field. */
const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: accountStatusLabels,
  role: organizationRoleLabels,
};

/**
 * What an item of a job changes, field by field.
 * @param before plain JSON data as the journal holds it; null where nothing is kept
 */
export function itemChanges(before: unknown, after: unknown): readonly ItemChange[] {
  return changedFields(before, after).map(({ field, before: was, after: becomes }) => ({
    field: labelOf(field),
    before: words(field, was, 'a picture'),
    after: words(field, becomes, 'a new picture'),
  }));
}

/** @returns the changes in one line: "E-mail: ada@old.example → ada@new.example" */
export function changesInLine(changes: readonly ItemChange[]): string {
  return changes
    .map(({ field, before, after }) => `${field}: ${before ?? 'empty'} → ${after ?? 'empty'}`)
    .join('; ');
}

function labelOf(field: string): string {
  const last = field.split('.').at(-1) ?? field;
  const known = labels[last];
  if (known !== undefined) return known;
  const spaced = last.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function words(field: string, value: unknown, picture: string): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' && value.startsWith('data:image/')) return picture;
  if (typeof value === 'string') return valueWords[field]?.[value] ?? value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return /At$/.test(field) ? instantInWords(value) : String(value);
  return JSON.stringify(value);
}

/** To the minute and in UTC: the same text on every machine that opens the file. */
function instantInWords(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
