import type { AccountStatus, OrganizationRole, ReportedClaim } from '../accounts/account';

/** Cells that scripts and spreadsheets write where an export left the cell empty. */
const blanks: ReadonlySet<string> = new Set(['', '-', '–', 'nan', 'n/a', 'null', 'none', 'unknown']);

/** True for a cell that says nothing; asked of every field except names and addresses. */
export function isBlank(cell: string): boolean {
  return cell === '' || (cell.length < 8 && blanks.has(cell.toLowerCase()));
}

const statuses: ReadonlyMap<string, AccountStatus> = new Map([
  ['active', 'active'],
  ['enabled', 'active'],
  ['yes', 'active'],
  ['true', 'active'],
  ['inactive', 'deactivated'],
  ['deactivated', 'deactivated'],
  ['suspended', 'deactivated'],
  ['disabled', 'deactivated'],
  ['no', 'deactivated'],
  ['false', 'deactivated'],
  ['deletion pending', 'deletion-pending'],
  ['deletion-pending', 'deletion-pending'],
  ['pending deletion', 'deletion-pending'],
  ['scheduled for deletion', 'deletion-pending'],
  ['deleted', 'deleted'],
  ['closed', 'deleted'],
]);

/** @returns the status a cell names, or undefined for a word no export is known to use */
export function readStatus(cell: string): AccountStatus | undefined {
  return statuses.get(cell.toLowerCase());
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ...[
    'yes',
    'true',
    '1',
    'y',
    'enabled',
    'on',
    'required',
    'enforced',
    'active',
    'verified',
    'confirmed',
  ].map((word) => [word, true] as const),
  ...['no', 'false', '0', 'n', 'disabled', 'off', 'not required', 'optional', 'not enabled', 'inactive'].map(
    (word) => [word, false] as const,
  ),
  ...['unverified', 'not verified', 'unconfirmed', 'not confirmed'].map((word) => [word, false] as const),
  ['billable', true],
  ['non-billable', false],
  ['nonbillable', false],
  ['not billable', false],
]);

/** @returns what a yes-or-no cell says, or undefined for any other word */
export function readFlag(cell: string): boolean | undefined {
  return flags.get(cell.toLowerCase());
}

/** Roles come in many names; the store keeps whether somebody is an organization admin, a member, or neither. */
export function readRole(cell: string): OrganizationRole {
  const word = cell.toLowerCase();
  if (/^(org(anization|anisation)?[ -])?admin(istrator)?$/.test(word)) return 'admin';
  return word === 'no role' || word === 'no access' ? 'none' : 'member';
}

/** @returns what the "claimed" column of a domain's export says of claims held outside this store */
export function readClaimed(cell: string): ReportedClaim | undefined {
  const word = cell.toLowerCase();
  const flag = flags.get(word);
  if (flag === false || /^(not claimed|unclaimed)$/.test(word)) return 'none';
  if (/another|other org/.test(word)) return 'another-organization';
  if (/(this|your|my|own) org/.test(word)) return 'this-organization';
  return flag === true || word === 'claimed' ? 'another-organization' : undefined;
}

const never = /^(never|never accessed|never logged in|never active|not accessed)$/i;

/** True for the words exports use where a person has never been seen. */
export function saysNever(cell: string): boolean {
  return never.test(cell);
}
