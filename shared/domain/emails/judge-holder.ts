import type { ItemReason } from '../jobs/job-item';
import { decide } from '../permissions/decide';
import type { PermissionFacts } from '../permissions/permission-facts';
import {
  heldByLeaver,
  heldByOurs,
  heldByPersonal,
  heldDeleted,
  heldElsewhere,
  heldSynced,
  heldUnconfirmed,
} from './refusals';

/** The account that holds an address somebody wants. */
export interface Holder {
  readonly facts: PermissionFacts;
  /** Last day of a running deletion, UTC milliseconds; null where none runs or nobody knows. */
  readonly until: number | null;
}

export interface HolderVerdict {
  /** Whether the admin may give it another address, for example a parking address. */
  readonly movable: boolean;
  /** Why the address is not free now (rule L4). */
  readonly reason: ItemReason;
}

/** Says what stands between somebody and an address that an account holds; the matrix decides what is movable. */
export function judgeHolder({ facts, until }: Holder): HolderVerdict {
  const movable = decide('change-email', 'org-admin', facts).allowed;
  return { movable, reason: reasonOf(facts, until, movable) };
}

function reasonOf(facts: PermissionFacts, until: number | null, movable: boolean): ItemReason {
  if (facts.status === 'deleted') return heldDeleted;
  if (facts.status === 'deletion-pending') return heldByLeaver(until, movable);
  if (movable) return heldByOurs;
  if (facts.manager === 'nobody') return heldByPersonal;
  if (facts.manager === 'another-organization') return heldElsewhere;
  return facts.emailConfirmed === false ? heldUnconfirmed : heldSynced;
}
