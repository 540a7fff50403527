import type { JobKind } from '../../../shared/domain/jobs/job-kind';

/** What a plan of each kind brings for the people in it, beyond its name; null where the name says it. */
export const consequences: Readonly<Record<JobKind, string | null>> = {
  import: null,
  claim:
    'These accounts become managed by your organization. Access to apps and content stays as it is, and you can unclaim them at any time.',
  unclaim:
    'These accounts become personal again and your organization gives up its rights over them. Access to apps and content stays as it is.',
  deactivate:
    'These people can no longer log in. Their roles and content stay, and you can reactivate the accounts at any time.',
  reactivate: 'These people can log in again, with the roles they had.',
  delete:
    'These people can no longer log in, and 14 days later their name, address and picture are erased for good. Until the last day you can cancel it under Deletions; afterwards nobody can.',
  'cancel-deletion': 'The deletion stops and these accounts are active again.',
  'finish-deletion':
    'Name, address and picture of these accounts are erased for good, here and in the audit trail. Nothing brings them back.',
  'edit-profile':
    'These people see the new values in their profile. The old ones are kept here, so that you can take the change back.',
  'change-picture': 'These people are shown with the new picture, or without one.',
  'change-email':
    'All sessions of these people end, on every device. They log in with the new address from then on.',
  'mark-synced':
    'This changes only what Claimdesk knows. Names of accounts that an identity provider keeps in step cannot be changed here.',
};
