import type { CallKind } from '../../shared/contract/procedure';

/** Everything the product can be asked, as it was read by eye: what each feature's calls reach, and of which kind each is. */
interface ReviewedFeature extends Partial<Record<CallKind, readonly string[]>> {
  readonly reach: string;
}

/**
 * A closed list. Whoever adds a call reads here what no call may do (read what a person made privately, act in their
 * name), and adds it by hand.
 */
export const reviewedCalls: Readonly<Record<string, ReviewedFeature>> = {
  accounts: {
    reach: 'accounts as the administration exports list them',
    query: ['count', 'facets', 'get', 'page', 'resolveSelection', 'views.list'],
    command: ['views.remove', 'views.rename', 'views.save'],
    stream: ['export'],
  },
  audit: {
    reach: 'what was done with this program',
    query: ['anchor', 'choices', 'count', 'list'],
    command: ['exportList', 'exportTrail'],
    stream: ['verify'],
  },
  claims: {
    reach: 'claims, plans and exceptions',
    query: [
      'choices',
      'exceptions.count',
      'exceptions.list',
      'history',
      'plans.count',
      'plans.entries',
      'plans.get',
      'plans.list',
    ],
    command: [
      'exceptions.add',
      'exceptions.edit',
      'exceptions.end',
      'plans.create',
      'plans.evaluate',
      'plans.exportEntries',
      'plans.exportLines',
      'plans.remove',
      'plans.rename',
      'plans.run',
      'plans.unclaimFiles',
      'setMode',
    ],
  },
  deletions: {
    reach: 'running deletions',
    query: ['count', 'list', 'ofAccount'],
    command: ['cancel', 'exportCalendar', 'planCancel'],
  },
  disputes: {
    reach:
      'cases of the organization and what was written in them; of evidence the name and digest, never the file',
    query: ['count', 'findAccount', 'get', 'list', 'ofAccount', 'readDossier'],
    command: [
      'addEvidence',
      'addNote',
      'close',
      'decideRightful',
      'open',
      'recordLetter',
      'refer',
      'release',
      'setDeadline',
      'takeIn',
    ],
  },
  domains: {
    reach: 'domains of the organization and the public proofs of owning them',
    query: ['get', 'history', 'list', 'removalPreview', 'verificationFile'],
    command: ['acceptSystemResolver', 'add', 'adoptToken', 'checkNow', 'reissueToken', 'remove'],
    stream: ['watch'],
  },
  duplicates: {
    reach: 'pairs of accounts that may be one person, by name and address',
    query: ['list', 'overview'],
    command: ['judge', 'look'],
  },
  emails: {
    reach: 'addresses of accounts',
    query: ['check', 'checkFile', 'jobs'],
    command: ['exportResult', 'plan', 'planFile'],
  },
  exports: {
    reach: 'files that this program wrote itself',
    query: ['read'],
  },
  imports: {
    reach: 'export files that the admin chose, and what was read from them',
    query: ['get', 'inspect', 'list', 'mappings.list', 'refusals'],
    command: ['exportRefusals', 'mappings.remove', 'mappings.save', 'start'],
    stream: ['stage'],
    transfer: ['appendUpload', 'beginUpload', 'discardUpload'],
  },
  jobs: {
    reach: 'what the program does, and what came of it',
    query: ['approval', 'get', 'items', 'list', 'reasons'],
    command: ['approve', 'cancel', 'decline', 'exportItems', 'pause', 'resume', 'run', 'undo'],
    stream: ['watch', 'watchActive'],
  },
  operations: {
    reach: 'accounts of the organization: state and profile, each act asked of the matrix first',
    query: ['offers', 'profile', 'recipes.list'],
    command: ['plan', 'recipes.remove', 'recipes.save', 'replan', 'stateRepositories'],
  },
  organizations: {
    reach: 'the organizations of this store',
    query: ['holdings', 'list'],
    command: ['create', 'remove', 'rename', 'use'],
  },
  overview: {
    reach: 'counts over accounts, domains and jobs',
    query: ['activity', 'read', 'waiting'],
  },
  owner: {
    reach: 'an own account, by its owner: profile, address and deletion, never what lies in it',
    query: ['arrival', 'check', 'control', 'dossiers.get', 'dossiers.list'],
    command: [
      'cancelDeletion',
      'changeEmail',
      'changeName',
      'changePicture',
      'deleteAccount',
      'dossiers.create',
      'dossiers.remove',
      'dossiers.save',
    ],
  },
  requests: {
    reach: 'what owners asked the admin, in the words they sent to the admin',
    query: ['count', 'get', 'list', 'preview', 'sent.list', 'sent.message'],
    command: [
      'answer',
      'approve',
      'decline',
      'enter',
      'say',
      'sent.deliver',
      'sent.say',
      'sent.takeAnswer',
      'sent.write',
      'snooze',
      'takeIn',
    ],
  },
  sample: {
    reach: 'the sample store',
    command: ['reset'],
  },
  session: {
    reach: 'the program itself and which store is open',
    query: ['describe'],
  },
  settings: {
    reach: 'settings of the program',
    query: ['read'],
    command: ['change'],
  },
};
