import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import type { Operation } from '../../../shared/domain/operations/operation';

interface CleanUpCount {
  readonly label: string;
  readonly filter: AccountFilter;
}

/** Managed accounts that nobody may need any more; only those can be acted on. */
const active = { kinds: ['managed'], statuses: ['active'] } satisfies AccountFilter;

/** What the board counts, the clearest cases first. */
export const cleanUpCounts: readonly CleanUpCount[] = [
  { label: 'Active, but never used', filter: { ...active, activity: { kind: 'never' } } },
  {
    label: 'Not used for 90 days',
    filter: { ...active, activity: { kind: 'longer-ago', days: 90 } },
  },
  {
    label: 'Not used for 180 days',
    filter: { ...active, activity: { kind: 'longer-ago', days: 180 } },
  },
  {
    label: 'Deactivated, not used for a year',
    filter: {
      kinds: ['managed'],
      statuses: ['deactivated'],
      activity: { kind: 'longer-ago', days: 365 },
    },
  },
];

interface Suggestion {
  readonly name: string;
  readonly operation: Operation;
  readonly filter: AccountFilter;
}

/** Recipes that many organizations keep; choosing one only fills in the form. */
export const suggestions: readonly Suggestion[] = [
  {
    name: 'Deactivate accounts not active for 180 days',
    operation: {
      kind: 'deactivate',
      message: 'Your account was not used for half a year. Write to your IT service to have it back.',
    },
    filter: { ...active, activity: { kind: 'longer-ago', days: 180 } },
  },
  {
    name: 'Deactivate accounts that were never used',
    operation: { kind: 'deactivate', message: null },
    filter: { ...active, activity: { kind: 'never' } },
  },
  {
    name: 'Delete accounts deactivated and not used for a year',
    operation: { kind: 'delete' },
    filter: {
      kinds: ['managed'],
      statuses: ['deactivated'],
      activity: { kind: 'longer-ago', days: 365 },
    },
  },
];
