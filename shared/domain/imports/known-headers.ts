import { type ImportField, importFields } from './import-field';

const spellings: Readonly<Record<ImportField, readonly string[]>> = {
  id: ['atlassian id', 'atlassian account id', 'account id', 'accountid', 'aaid', 'user id', 'id'],
  name: ['name', 'full name', 'display name', 'user name'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'current email'],
  status: ['status', 'user status', 'account status', 'active'],
  'last-active': [
    'last active date [utc]',
    'last active date',
    'last active date (utc)',
    'last active',
    'last active [utc]',
    'last seen',
    'last login',
    'last session',
  ],
  added: ['added to org', 'added to organization', 'added', 'date added', 'created', 'created date'],
  role: ['org role', 'organization role', 'role'],
  'email-confirmed': [
    'verified email',
    'verified e-mail',
    'email verified',
    'e-mail verified',
    'email confirmed',
    'verified',
  ],
  claimed: [
    'claimed',
    'claimed by another organization',
    'claimed by another org',
    'claimed by',
    'claim status',
    'claimed status',
  ],
  billable: ['billable', 'policy type', 'authentication policy type'],
  'two-step': [
    'two-step verification',
    'two-step verification enabled',
    'two-step verification status',
    'two step verification',
    '2-step verification',
    '2sv',
  ],
  policy: ['policy', 'policy name', 'authentication policy', 'authentication policy name'],
  group: ['group', 'groups', 'group name', 'group names'],
};

/** Columns we know and do not keep: they say nothing about the account that Claimdesk works with. */
const readOver = [
  'group id',
  'username',
  'saml single sign-on',
  'saml single sign on',
  'saml',
  'password requirements',
  'password strength',
  'password expiry',
  'idle session duration',
];

/** Apps as exports have named them; a header of just such a name is a column of that app. */
const apps = [
  'atlas',
  'bitbucket',
  'compass',
  'confluence',
  'confluence guest',
  'feedback',
  'goals',
  'jira',
  'jira core',
  'jira product discovery',
  'jira service desk',
  'jira service management',
  'jira software',
  'jira work management',
  'loom',
  'opsgenie',
  'projects',
  'rovo',
  'statuspage',
  'trello',
];

export const fieldByHeader: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => spellings[field].map((key) => [key, field] as const)),
);
export const readOverHeaders: ReadonlySet<string> = new Set(readOver);
export const appHeaders: ReadonlySet<string> = new Set(apps);
