/** What an action of the audit trail is called; past tense, because it has happened (or was refused). */
const words: Readonly<Record<string, string>> = {
  'accounts.export': 'Exported accounts',
  'accounts.views.remove': 'Removed a view',
  'accounts.views.rename': 'Renamed a view',
  'accounts.views.save': 'Saved a view',
  'audit.alarm': 'Audit trail did not fit',
  'audit.export': 'Exported audit events',
  'claims.claim': 'Claimed',
  'claims.exceptions.add': 'Added exceptions',
  'claims.exceptions.edit': 'Changed an exception',
  'claims.exceptions.end': 'Ended an exception',
  'claims.exceptions.except': 'Made an exception',
  'claims.plans.create': 'Made a plan',
  'claims.plans.evaluate': 'Evaluated a plan',
  'claims.plans.exportEntries': 'Exported a plan',
  'claims.plans.exportLines': 'Exported lines of a plan',
  'claims.plans.remove': 'Removed a plan',
  'claims.plans.rename': 'Renamed a plan',
  'claims.plans.run': 'Ran a plan',
  'claims.plans.unclaimFiles': 'Wrote unclaim files',
  'claims.release': 'Released with its domain',
  'claims.setMode': 'Changed a claim mode',
  'claims.unclaim': 'Unclaimed',
  'deletions.cancelledElsewhere': 'Deletion cancelled in the service',
  'deletions.exportCalendar': 'Exported a calendar of deletions',
  'deletions.finish': 'Erased a deleted account',
  'disputes.addEvidence': 'Noted evidence in a dispute',
  'disputes.addNote': 'Added a note to a dispute',
  'disputes.close': 'Closed a dispute',
  'disputes.decideRightful': 'Decided that a claim is rightful',
  'disputes.open': 'Opened a dispute',
  'disputes.recordLetter': 'Recorded a letter in a dispute',
  'disputes.refer': 'Referred a dispute to support',
  'disputes.release': 'Released an account in dispute',
  'disputes.setDeadline': 'Changed the deadline of a dispute',
  'domains.acceptSystemResolver': 'Accepted weaker evidence',
  'domains.add': 'Added a domain',
  'domains.adoptToken': 'Took over a token',
  'domains.check': 'Checked a domain',
  'domains.checkNow': 'Checked a domain',
  'domains.failing': 'Proof of a domain is gone',
  'domains.lapsed': 'Domain lapsed',
  'domains.pending': 'Domain waits for its proof',
  'domains.recovered': 'Proof of a domain is back',
  'domains.reissueToken': 'Issued a new token',
  'domains.remove': 'Removed a domain',
  'domains.verified': 'Verified a domain',
  'duplicates.judge': 'Judged a pair of accounts',
  'duplicates.look': 'Looked for duplicates',
  'emails.change': 'Changed the e-mail',
  'emails.exportResult': 'Exported a result of e-mail changes',
  'emails.park': 'Moved to a parking address',
  'imports.change-account': 'Changed by an import',
  'imports.exportRefusals': 'Exported refused rows',
  'imports.mappings.remove': 'Removed a mapping',
  'imports.mappings.save': 'Saved a mapping',
  'imports.run': 'Imported a file',
  'imports.start': 'Began an import',
  'jobs.approve': 'Approved a plan',
  'jobs.ask-approval': 'Asked to approve a plan',
  'jobs.cancel': 'Cancelled a job',
  'jobs.decline': 'Declined a plan',
  'jobs.enqueue': 'Queued a job',
  'jobs.exportItems': 'Exported accounts of a job',
  'jobs.finish': 'Job ended',
  'jobs.pause': 'Paused a job',
  'jobs.plan': 'Made a plan',
  'jobs.recover': 'Job goes on after a stop',
  'jobs.replan': 'Looked at a plan again',
  'jobs.resume': 'Resumed a job',
  'jobs.run': 'Started a plan',
  'jobs.schedule': 'Scheduled a job',
  'jobs.start': 'Job began',
  'jobs.undo': 'Took a job back',
  'operations.cancel-deletion': 'Cancelled the deletion',
  'operations.change-picture': 'Changed the picture',
  'operations.deactivate': 'Deactivated',
  'operations.delete': 'Started the deletion',
  'operations.edit-profile': 'Changed the profile',
  'operations.mark-synced': 'Noted whether it is synced',
  'operations.plan': 'Planned an operation',
  'operations.reactivate': 'Reactivated',
  'operations.recipes.remove': 'Removed a recipe',
  'operations.recipes.save': 'Saved a recipe',
  'operations.replan': 'Looked at a plan anew',
  'operations.stateRepositories': 'Noted what is known of repositories',
  'organizations.create': 'Created the organization',
  'organizations.remove': 'Deleted the organization',
  'organizations.rename': 'Renamed the organization',
  'organizations.use': 'Switched to the organization',
  'owner.cancelDeletion': 'Owner cancelled a deletion',
  'owner.changeEmail': 'Owner changed the e-mail',
  'owner.changeName': 'Owner changed the name',
  'owner.changePicture': 'Owner changed the picture',
  'owner.deleteAccount': 'Owner started a deletion',
  'owner.dossiers.create': 'Began a dossier',
  'owner.dossiers.remove': 'Removed a dossier',
  'owner.dossiers.save': 'Changed a dossier',
  'sample.reset': 'Reset the sample',
  'settings.change': 'Changed settings',
};

/**
 * An action in words. One that has none yet is taken apart: `plans.saveDraft` is "Plans: save draft".
 * @param action feature and verb, as recorded
 */
export function actionInWords(action: string): string {
  const known = words[action];
  if (known !== undefined) return known;
  const [feature = action, ...rest] = action.split('.').map(spaced);
  return rest.length === 0 ? capital(feature) : `${capital(feature)}: ${rest.join(', ')}`;
}

function spaced(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
