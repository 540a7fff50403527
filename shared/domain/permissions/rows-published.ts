import type { publishedActions } from './action';
import { no, yes } from './cell';
import { emailWasConfirmed, noDeletionRunning, notDeleted, notSynced, ownerConditions } from './condition';
import type { MatrixRow } from './matrix-row';

/** The five rows the service publishes, extended by the admin and by anyone else. */
export const publishedRows = {
  'change-email': {
    'owner-personal': yes(
      'The owner may change the e-mail to any address; to stay personal, choose one on no domain that claims its accounts by itself.',
      { conditions: ownerConditions, rule: 'K4' },
    ),
    'owner-managed': no(
      'Only the admin of the managing organization may change the e-mail of a managed account; ask the admin, which opens a request.',
    ),
    'admin-managed': yes(
      'The admin may change the e-mail to a free address on a verified domain of the organization; for any other domain, verify it first or unclaim the account.',
      {
        conditions: [notDeleted, emailWasConfirmed, notSynced],
        effects: ['ends all sessions of the person'],
        rule: 'K4',
      },
    ),
    'anyone-else': no(
      'Only the owner of a personal account, or the admin of the organization that manages it, may change the e-mail; to get that right, claim the account.',
    ),
  },
  'change-name': {
    'owner-personal': yes('The owner may change the name; nobody else can do it for them.', {
      conditions: ownerConditions,
    }),
    'owner-managed': yes('The owner may change the name; the admin can do it for them.', {
      conditions: ownerConditions,
    }),
    'admin-managed': yes(
      'The admin may change the name; where the account is synced from an identity provider, change it there.',
      { conditions: [notDeleted, emailWasConfirmed, notSynced] },
    ),
    'anyone-else': no(
      'Only the owner, or the admin of the organization that manages the account, may change the name; ask one of them.',
    ),
  },
  'change-picture': {
    'owner-personal': yes('The owner may change the picture; nobody else can do it for them.', {
      conditions: ownerConditions,
    }),
    'owner-managed': yes('The owner may change the picture; the admin can do it for them.', {
      conditions: ownerConditions,
    }),
    'admin-managed': yes('The admin may change the picture in the administration site; or ask the owner.', {
      conditions: [notDeleted, emailWasConfirmed],
    }),
    'anyone-else': no(
      'Only the owner, or the admin of the organization that manages the account, may change the picture; ask one of them.',
    ),
  },
  'delete-account': {
    'owner-personal': yes('The owner may delete the account; nobody else can do it for them.', {
      conditions: ownerConditions,
    }),
    'owner-managed': no(
      'Only the admin of the managing organization may delete a managed account; ask the admin.',
    ),
    'admin-managed': yes(
      'The admin may delete the account and has 14 days to cancel; to stop access only, deactivate it instead.',
      {
        conditions: [notDeleted, noDeletionRunning, emailWasConfirmed],
        effects: ['can be cancelled for 14 days, then personal data is erased'],
        rule: 'L2',
      },
    ),
    'anyone-else': no(
      'Only the owner of a personal account, or the admin of the organization that manages it, may delete it; ask one of them.',
    ),
  },
  'access-content': {
    'owner-personal': yes('The owner may reach their own content; after losing access, contact support.', {
      conditions: ownerConditions,
    }),
    'owner-managed': yes(
      'The owner may reach their own content while the account is active; once it is deactivated, ask the admin to reactivate it.',
      { conditions: ownerConditions },
    ),
    'admin-managed': no(
      'Only the owner may reach their own content, managed or not; ask the owner to share it or to hand it over.',
    ),
    'anyone-else': no('Only the owner may reach their own content; ask the owner to share it.'),
  },
} as const satisfies Record<(typeof publishedActions)[number], MatrixRow>;
