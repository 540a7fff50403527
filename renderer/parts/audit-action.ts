/** What an action of the audit trail is called; past tense, because it has happened (or was refused). */
const words: Readonly<Record<string, string>> = {
  'accounts.export': 'Exported accounts',
  'accounts.saveView': 'Saved a view',
  'accounts.removeView': 'Removed a view',
  'audit.alarm': 'Audit trail did not fit',
  'audit.export': 'Exported the audit trail',
  'claims.claim': 'Claimed',
  'claims.unclaim': 'Unclaimed',
  'claims.release': 'Released by its domain',
  'claims.lapse': 'Released: domain lapsed',
  'domains.add': 'Added a domain',
  'domains.check': 'Checked a domain',
  'domains.lapse': 'Domain lapsed',
  'domains.remove': 'Removed a domain',
  'domains.verify': 'Verified a domain',
  'imports.apply': 'Imported a file',
  'jobs.cancel': 'Cancelled a job',
  'jobs.finish': 'Job ended',
  'jobs.start': 'Job began',
  'organizations.create': 'Created the organization',
  'organizations.remove': 'Deleted the organization',
  'organizations.rename': 'Renamed the organization',
  'organizations.use': 'Switched to the organization',
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
  const [feature = action, verb] = action.split('.').map(spaced);
  return verb === undefined ? capital(feature) : `${capital(feature)}: ${verb}`;
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
