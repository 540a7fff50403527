import type { ItemReason } from '../jobs/job-item';
import type { AccountFacts, Circumstances } from './account-facts';
import type { FieldValues } from './change-of';
import { judge, type Verdict } from './judge';
import type { Operation, OperationKind } from './operation';
import { pictureInAddress } from './picture';
import type { ProfileChange } from './profile';
import { type ProfileField, profileFields } from './profile-fields';

/** The operation that takes another back; null where nothing does. */
export const takenBackBy = {
  deactivate: 'reactivate',
  reactivate: 'deactivate',
  delete: 'cancel-deletion',
  'cancel-deletion': null,
  'edit-profile': 'edit-profile',
  'change-picture': 'change-picture',
  'mark-synced': 'mark-synced',
} as const satisfies Record<OperationKind, OperationKind | null>;

/** What the account was left like by the job that is taken back. */
export interface Expected {
  readonly values: FieldValues;
  /** The job that must still be the one that brought about the status; null where any may be. */
  readonly job: string | null;
}

/** One account of a job, taken back. */
export interface TakeBack {
  readonly operation: Operation;
  readonly expected: Expected;
}

/**
 * What takes back an operation on one account.
 * @param done what the journal kept of it
 * @param jobId the job that did it
 * @returns null where nothing does
 */
export function takeBack(
  kind: OperationKind,
  done: { readonly before: FieldValues; readonly after: FieldValues },
  jobId: string,
): TakeBack | null {
  const { before, after } = done;
  const asLeft: Expected = { values: after, job: null };
  switch (kind) {
    case 'deactivate':
      return {
        operation: { kind: 'reactivate' },
        expected: { values: { status: 'deactivated' }, job: jobId },
      };
    case 'reactivate': {
      const { message } = before;
      const operation = {
        kind: 'deactivate',
        message: typeof message === 'string' ? message : null,
      } as const;
      return { operation, expected: { values: { status: 'active' }, job: null } };
    }
    case 'delete':
      return {
        operation: { kind: 'cancel-deletion' },
        expected: { values: { status: 'deletion-pending' }, job: jobId },
      };
    case 'cancel-deletion':
      return null;
    case 'edit-profile':
      return { operation: { kind, change: formerProfile(before) }, expected: asLeft };
    case 'change-picture':
      return {
        operation: {
          kind,
          picture: typeof before['picture'] === 'string' ? pictureInAddress(before['picture']).text : null,
        },
        expected: asLeft,
      };
    case 'mark-synced':
      return {
        operation: { kind, synced: typeof before['synced'] === 'boolean' ? before['synced'] : null },
        expected: asLeft,
      };
  }
}

const changedSince: ItemReason = {
  rule: null,
  sentence: 'The account was changed since, and taking this back would undo that change, too.',
  nextStep: 'Look at the account, and change it by itself where that is still wanted.',
};

/** Judges an operation that takes another back: anew, and never over a later change. */
export function judgeTakeBack(
  { operation, expected }: TakeBack,
  facts: AccountFacts,
  around: Circumstances,
): Verdict {
  const verdict = judge(operation, facts, around);
  return verdict.state === 'ready' && !isAsLeft(expected, facts)
    ? { state: 'refused', reason: changedSince }
    : verdict;
}

function isAsLeft({ values, job }: Expected, facts: AccountFacts): boolean {
  if (job !== null && facts.statusJob !== job) return false;
  const now: FieldValues = {
    ...facts.profile,
    status: facts.status,
    picture: facts.picture,
    synced: facts.syncedFromIdentityProvider,
  };
  return Object.entries(values).every(([field, value]) => now[field] === value);
}

function formerProfile(before: FieldValues): ProfileChange {
  const change: Partial<Record<ProfileField, string>> = {};
  for (const field of profileFields) {
    const value = before[field];
    if (value !== undefined) change[field] = typeof value === 'string' ? value : '';
  }
  return change;
}
