import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognizeHeader } from './recognize-header';

const headers = {
  'managed-accounts': 'Name,Email,Atlassian ID,Status,Last active date [UTC],Bitbucket,Confluence Guest',
  'managed-accounts of 2019':
    'Name,Email,Status,Billable,SAML single sign-on,Two-step verification enabled,Jira',
  'domain-accounts':
    'Name,Atlassian ID,Status,Last active,Claimed,Billable,Policy type,Verified e-mail,Email',
  users: 'User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme',
  'site-users': 'id,name,email,active,created,Last seen in Jira Software',
  'group-users': 'group_name,username,full_name,email,active,last_login,last_session,Jira Core,Confluence',
};
const cases = Object.entries(headers).map(([name, line]) => [name, line.split(',')] as const);

test.each(cases)('%s is recognised', (name, header) => {
  expect(recognizeHeader(header).variant).toBe(name.replace(' of 2019', ''));
});

test.each(cases)(
  '%s is recognised in any case and order, with blanks and further columns',
  (name, header) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...header, 'Cost center', 'Line', 'Reason'], { minLength: header.length + 3 }),
        fc.func(fc.boolean()),
        (columns, raised) => {
          const written = columns.map((column) => ` ${raised(column) ? column.toUpperCase() : column}\u00a0`);
          expect(recognizeHeader(written).variant).toBe(name.replace(' of 2019', ''));
        },
      ),
      { numRuns: 30 },
    );
  },
);

test.each([
  ['Last seen in Jira - acme', { kind: 'app-last-seen', app: 'Jira', site: 'acme' }],
  ['Last seen in Jira - Work - acme', { kind: 'app-last-seen', app: 'Jira - Work', site: 'acme' }],
  ['Last seen in Jira Software', { kind: 'app-last-seen', app: 'Jira Software', site: null }],
  ['Rovo Studio - acme', { kind: 'app-access', app: 'Rovo Studio', site: 'acme' }],
  ['Group name 12', { kind: 'field', field: 'group' }],
  ['group_name', { kind: 'field', field: 'group' }],
  ['Group id', { kind: 'none' }],
  ['Cost center', { kind: 'none' }],
])('in a users export %s is read', (column, target) => {
  const header = ['User id', 'User name', 'email', 'User status', column];
  expect(recognizeHeader(header).columns.at(-1)).toEqual(target);
});

test('an app we never heard of is not guessed in a foreign file', () => {
  expect(recognizeHeader(['Mail', 'Budget - 2026']).columns).toEqual([
    { kind: 'field', field: 'email' },
    { kind: 'none' },
  ]);
});

test('of two columns of one name the first is read', () => {
  const { columns } = recognizeHeader(['Email', 'Name', 'E-Mail']);
  expect(columns.map((target) => target.kind)).toEqual(['field', 'field', 'none']);
});

test('a byte order mark is no part of the first header', () => {
  expect(recognizeHeader(['\ufeffid', 'name', 'email', 'active']).variant).toBe('site-users');
});
