import { expect, test } from 'vitest';
import { recognizeHeader } from './recognize-header';
import { createRowReader, mappingFault } from './row-reader';

function read(header: string, row: string, variant: Parameters<typeof createRowReader>[1] = 'users') {
  return createRowReader(recognizeHeader(header.split(',')).columns, variant)(row.split(','));
}

test('access and last visit of one app on one site are one entry', () => {
  const reading = read(
    'User id,email,User status,Last seen in Jira - acme,Jira - acme',
    '1:a,ann@example.com,Active,28 Apr 2024,User',
  );
  expect(reading).toMatchObject({
    ok: true,
    account: { apps: [{ app: 'Jira', site: 'acme', lastSeen: Date.UTC(2024, 3, 28) }] },
  });
});

test('the latest visit of all columns counts as the last activity', () => {
  const reading = read(
    'User id,email,User status,Last seen in Jira - a,Last seen in Jira - b,Last seen in Loom - b',
    '1:a,ann@example.com,Active,28 Apr 2024,29 Apr 2024,Never accessed',
  );
  expect(reading).toMatchObject({ account: { lastActive: Date.UTC(2024, 3, 29), activityKnown: true } });
});

test('a file without activity says nothing of it', () => {
  expect(read('User id,email,User status', '1:a,ann@example.com,Active')).toMatchObject({
    account: { lastActive: null, activityKnown: false, apps: null, groups: null },
  });
});

test('a refused row still tells who is meant', () => {
  expect(read('User id,email,User status', '1:a,Ann@Example.com,Odd')).toMatchObject({
    ok: false,
    fault: { field: 'status' },
    id: '1:a',
    emailKey: 'ann@example.com',
  });
});

test('an id that Claimdesk made itself is none', () => {
  expect(read('User id,email,User status', 'local:abc,ann@example.com,Active')).toMatchObject({
    account: { id: null },
  });
});

test('the apostrophe of a guarded cell is taken off again', () => {
  expect(read('User id,User name,email', "1:a,'=Ann,ann@example.com")).toMatchObject({
    account: { name: '=Ann' },
  });
});

test.each([
  [[{ kind: 'none' }] as const, 'No column is assigned to the e-mail address'],
  [
    [
      { kind: 'field', field: 'email' },
      { kind: 'field', field: 'email' },
    ] as const,
    'Two columns are assigned to the e-mail address',
  ],
  [[{ kind: 'field', field: 'email' }] as const, null],
])('a mapping needs exactly one address', (mapping, fault) => {
  expect(mappingFault(mapping)).toBe(fault);
});
