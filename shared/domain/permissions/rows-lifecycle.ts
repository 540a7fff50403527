import type { Action, publishedActions } from './action';
import { no, notApplicable, yes } from './cell';
import { emailWasConfirmed, isActive, isDeactivated, noDeletionRunning, notDeleted } from './condition';
import type { MatrixRow } from './matrix-row';

const onlyTheAdmin = (act: string, otherwise: string) =>
  no(`Only the admin of the organization that manages the account may ${act}; ${otherwise}.`);

/** The rows beyond the published ones: what managing an account adds, and what it never gives. */
export const lifecycleRows = {
  deactivate: {
    'owner-personal': onlyTheAdmin('deactivate it', 'to stop using a personal account, delete it'),
    'owner-managed': onlyTheAdmin('deactivate it', 'ask the admin'),
    'admin-managed': yes(
      'The admin may deactivate the account, reversibly and without limit of time; to end it for good, delete it.',
      {
        conditions: [notDeleted, noDeletionRunning, isActive, emailWasConfirmed],
        effects: ['ends all access at once, keeps roles and groups'],
        rule: 'L1',
      },
    ),
    'anyone-else': onlyTheAdmin('deactivate it', 'claim the account first'),
  },
  reactivate: {
    'owner-personal': onlyTheAdmin('reactivate it', 'where no organization manages it, contact support'),
    'owner-managed': onlyTheAdmin('reactivate it', 'ask the admin'),
    'admin-managed': yes(
      'The admin may reactivate a deactivated account; while a deletion is running, cancel the deletion instead.',
      {
        conditions: [notDeleted, noDeletionRunning, isDeactivated, emailWasConfirmed],
        effects: ['gives access, roles and groups back'],
        rule: 'L1',
      },
    ),
    'anyone-else': onlyTheAdmin('reactivate it', 'claim the account first'),
  },
  'set-policy': {
    'owner-personal': onlyTheAdmin(
      'set its authentication policy',
      'the owner of a personal account sets its own sign-in instead',
    ),
    'owner-managed': onlyTheAdmin('set its authentication policy', 'ask the admin'),
    'admin-managed': yes(
      'The admin may set the authentication policy; an account moved to none stays in the default policy.',
      { conditions: [notDeleted, emailWasConfirmed] },
    ),
    'anyone-else': onlyTheAdmin('set its authentication policy', 'claim the account first'),
  },
  'act-as-person': {
    'owner-personal': notApplicable('The owner is the person; there is nothing to ask for.'),
    'owner-managed': notApplicable('The owner is the person; there is nothing to ask for.'),
    'admin-managed': no(
      'Nobody but the owner may ever read private content or act under their name, the admin included; ask the owner to share it.',
    ),
    'anyone-else': no(
      'Nobody but the owner may ever read private content or act under their name; ask the owner to share it.',
    ),
  },
} as const satisfies Record<Exclude<Action, (typeof publishedActions)[number]>, MatrixRow>;
