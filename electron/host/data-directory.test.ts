import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataDirectory, type Surroundings } from './data-directory';

const linux = (environment: Surroundings['environment']): Surroundings => ({
  platform: 'linux',
  environment,
  home: '/home/ada',
});

test.each<[string, Surroundings, string]>([
  ['Linux', linux({}), '/home/ada/.local/share/claimdesk'],
  ['Linux with a place for data', linux({ XDG_DATA_HOME: '/data' }), '/data/claimdesk'],
  ['Linux with an invalid place', linux({ XDG_DATA_HOME: 'data' }), '/home/ada/.local/share/claimdesk'],
  [
    'macOS',
    { platform: 'darwin', environment: {}, home: '/Users/ada' },
    '/Users/ada/Library/Application Support/Claimdesk',
  ],
])('on %s the store lies where the system keeps application data', (_system, surroundings, place) => {
  expect(dataDirectory(undefined, surroundings)).toBe(place);
});

test('a chosen folder is meant from the current one', () => {
  expect(dataDirectory('somewhere', linux({}))).toBe(resolve('somewhere'));
});
