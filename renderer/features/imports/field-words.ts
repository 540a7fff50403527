import type { ShownValue } from '../../../shared/domain/imports/account-differences';
import type { AccountField, ImportField } from '../../../shared/domain/imports/import-field';

/** What a column can be assigned to, in words. */
export const importFieldWords: Readonly<Record<ImportField, string>> = {
  id: 'Account id',
  name: 'Name',
  email: 'E-mail address',
  status: 'Account status',
  'last-active': 'Last active',
  added: 'Added to the organization',
  role: 'Organization role',
  'email-confirmed': 'E-mail confirmed',
  claimed: 'Claimed by another organization',
  billable: 'Billable',
  'two-step': 'Two-step verification',
  policy: 'Authentication policy',
  group: 'Group',
};

/** The fields of an account, in words. */
export const accountFieldWords: Readonly<Record<AccountField, string>> = {
  id: importFieldWords.id,
  name: importFieldWords.name,
  email: importFieldWords.email,
  status: importFieldWords.status,
  role: importFieldWords.role,
  'last-active': importFieldWords['last-active'],
  added: importFieldWords.added,
  'email-confirmed': importFieldWords['email-confirmed'],
  claimed: 'Claim reported by the service',
  billable: importFieldWords.billable,
  'two-step': importFieldWords['two-step'],
  policy: importFieldWords.policy,
  apps: 'Apps',
  groups: 'Groups',
};

const dateFields: ReadonlySet<AccountField> = new Set(['last-active', 'added']);

/** A value of an account as the preview writes it. */
export function valueWords(field: AccountField, value: ShownValue): string {
  if (value === null) return field === 'last-active' ? 'Never' : 'Not known';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return dateFields.has(field) ? isoDay(value) : value.toLocaleString('en');
  if (Array.isArray(value)) return value.length === 0 ? 'None' : value.join(', ');
  return value.replaceAll('-', field === 'status' || field === 'claimed' ? ' ' : '-');
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
