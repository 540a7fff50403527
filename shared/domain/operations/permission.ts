import type { ItemReason } from '../jobs/job-item';
import type { Action } from '../permissions/action';
import type { Manager } from '../permissions/actor';
import { type Cell, no, yes } from '../permissions/cell';
import { notDeleted } from '../permissions/condition';
import { decide } from '../permissions/decide';
import type { PermissionFacts } from '../permissions/permission-facts';
import type { OperationKind } from './operation';

/** Everything an admin is offered for one account; a change of e-mail is planned elsewhere. */
export type OfferKind = OperationKind | 'change-email';

/** The row of the matrix that speaks for an operation. */
const actionOf = {
  deactivate: 'deactivate',
  reactivate: 'reactivate',
  delete: 'delete-account',
  'edit-profile': 'change-name',
  'change-picture': 'change-picture',
  'change-email': 'change-email',
} as const satisfies Record<Exclude<OfferKind, 'cancel-deletion' | 'mark-synced'>, Action>;

/** Whether the admin may do an operation to an account, as the matrix says (rule M1). */
export function permission(kind: OfferKind, facts: PermissionFacts): Cell {
  if (kind === 'cancel-deletion') return toCancel(facts);
  return kind === 'mark-synced' ? toMark(facts) : decide(actionOf[kind], 'org-admin', facts);
}

/** A refusal of the matrix as a plan gives it: what stands in the way, and what to do instead. */
export function reasonOf({ reason, rule }: { readonly reason: string; readonly rule: string }): ItemReason {
  const [first = '', ...rest] = reason.split('; ');
  const next = rest.join('; ');
  return next === ''
    ? { rule, sentence: reason, nextStep: null }
    : { rule, sentence: `${first}.`, nextStep: next.charAt(0).toUpperCase() + next.slice(1) };
}

/** Whoever may delete an account may cancel the deletion while it runs (rule L2). */
function toCancel(facts: PermissionFacts): Cell {
  if (facts.manager !== 'this-organization') return spelled(notOursToCancel[facts.manager]);
  const pending = facts.status === 'deletion-pending';
  const cell = decide('delete-account', 'org-admin', pending ? { ...facts, status: 'active' } : facts);
  if (!cell.allowed) return cell;
  return pending ? spelled(cancelling) : spelled(nothingToCancel);
}

const cancelling = yes(
  'The admin may cancel the deletion within its 14 days; afterwards nothing brings the account back.',
  { effects: ['makes the account active, with its roles and groups'], rule: 'L2' },
);
/** Before an account that the organization does not manage, its admin is anyone else, whoever began the deletion. */
const notOursToCancel = {
  nobody: no(
    'Only the owner may cancel the deletion of a personal account; ask the owner to do so within the 14 days.',
  ),
  'another-organization': no(
    'Only the admin of the organization that manages the account may cancel its deletion; ask that admin.',
  ),
} as const satisfies Record<Exclude<Manager, 'this-organization'>, unknown>;
const nothingToCancel = no(
  'The admin may cancel a deletion only while one is running, and none is; nothing needs to be done.',
  'L2',
);

/** A mark is a note in this store: it asks for the claim, and for nothing else. */
function toMark(facts: PermissionFacts): Cell {
  if (facts.manager !== 'this-organization') return spelled(notOurs);
  return spelled(notDeleted.holds(facts) ? marking : no(notDeleted.refusal, notDeleted.rule));
}

const marking = yes(
  'The admin may note whether an identity provider keeps the account; to change that itself, go to the identity provider.',
);
const notOurs = no(
  'Only the admin of the organization that manages the account may note whether an identity provider keeps it; claim the account first.',
);

function spelled(cell: ReturnType<typeof yes>): Cell {
  return { ...cell, conditions: [] };
}
