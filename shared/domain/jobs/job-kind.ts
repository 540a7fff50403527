import { z } from 'zod';

export interface KindFacts {
  /** Takes something away from people: may ask for a second admin. */
  readonly destructive: boolean;
  /** Verb of the button and of the title, for example "Deactivate". */
  readonly verb: string;
  /** What its items are, in the singular; accounts where nothing else is said. */
  readonly noun?: string;
  /** What the result calls the items that were changed, for example "Deactivated". */
  readonly done: string;
}

/** Every kind of job and what screens and rules must know of it. */
export const jobKindFacts = {
  import: { destructive: false, verb: 'Import', done: 'Imported' },
  claim: { destructive: false, verb: 'Claim', done: 'Claimed' },
  unclaim: { destructive: false, verb: 'Unclaim', done: 'Unclaimed' },
  deactivate: { destructive: true, verb: 'Deactivate', done: 'Deactivated' },
  reactivate: { destructive: false, verb: 'Reactivate', done: 'Reactivated' },
  delete: { destructive: true, verb: 'Delete', done: 'Deletion started' },
  'cancel-deletion': { destructive: false, verb: 'Cancel deletion of', done: 'Deletion cancelled' },
  'finish-deletion': { destructive: true, verb: 'Erase', done: 'Erased' },
  'edit-profile': { destructive: false, verb: 'Change profile of', done: 'Changed' },
  'change-picture': { destructive: false, verb: 'Change picture of', done: 'Changed' },
  // Parking an address on the way counts, too: steps are not accounts.
  'change-email': { destructive: true, verb: 'Make', noun: 'address change', done: 'Changed' },
  'mark-synced': { destructive: false, verb: 'Mark', done: 'Marked' },
} as const satisfies Record<string, KindFacts>;

export type JobKind = keyof typeof jobKindFacts;
export const jobKinds = Object.keys(jobKindFacts) as [JobKind, ...JobKind[]];
export const JobKind = z.enum(jobKinds);
