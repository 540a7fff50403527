import type { Target } from './read-imports';

/** Who may import what. These are the walls of the house: a new exception is a decision, not a line to add. */
export interface ImportRule {
  readonly name: string;
  readonly appliesTo: (path: string) => boolean;
  readonly allows: (target: Target, path: string) => boolean;
}

const under =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`));
const file = (allowed: (name: string) => boolean) => (target: Target) =>
  target.kind === 'package' || allowed(target.name);
const notPackages =
  (...patterns: readonly RegExp[]) =>
  (target: Target) =>
    target.kind === 'file' || !patterns.some((pattern) => pattern.test(target.name));
const featureOf = (path: string, root: string) => new RegExp(`^${root}/features/([^/]+)/`).exec(path)?.[1];
const isQueries = (path: string) => /(^|[/-])queries\.ts$/.test(path);

const foreignToShared = [
  /^node:/,
  /^electron$/,
  /^kysely$/,
  /^better-sqlite3$/,
  /^react/,
  /^@mantine\//,
  /^@tanstack\//,
];
const foreignToRenderer = [
  /^node:/,
  /^electron$/,
  /^kysely$/,
  /^better-sqlite3$/,
  /^@orpc\/server$/,
  /^undici$/,
  /^ws$/,
];

export const importRules: readonly ImportRule[] = [
  {
    name: 'shared imports nothing of ours from elsewhere',
    appliesTo: under('shared'),
    allows: file(under('shared')),
  },
  {
    name: 'shared knows no input and output, no screen and no store',
    appliesTo: under('shared'),
    allows: notPackages(...foreignToShared, /^@orpc\/(server|client)$/),
  },
  {
    name: 'the domain does not know the contract',
    appliesTo: under('shared/domain'),
    allows: file((name) => !under('shared/contract')(name)),
  },
  {
    name: 'the renderer talks to the contract only, not even by types to the core',
    appliesTo: under('renderer'),
    allows: file(under('renderer', 'shared')),
  },
  {
    name: 'the renderer uses nothing that only Node has',
    appliesTo: under('renderer'),
    allows: notPackages(...foreignToRenderer),
  },
  {
    name: 'renderer/ui imports nothing of ours',
    appliesTo: under('renderer/ui'),
    allows: file(under('renderer/ui')),
  },
  {
    name: 'renderer/ui holds no store and asks nothing',
    appliesTo: under('renderer/ui'),
    allows: notPackages(/^zustand$/, /^@tanstack\/react-query$/, /^@orpc\//),
  },
  {
    name: 'a feature of the renderer does not import another one',
    appliesTo: under('renderer/features'),
    allows: (target, path) => {
      const other = target.kind === 'file' ? featureOf(target.name, 'renderer') : undefined;
      return other === undefined || other === featureOf(path, 'renderer');
    },
  },
  {
    name: 'only the app puts features together',
    appliesTo: under('renderer/api', 'renderer/parts', 'renderer/routing', 'renderer/state', 'renderer/ui'),
    allows: file((name) => !under('renderer/features', 'renderer/app')(name)),
  },
  {
    name: 'a feature of the core does not import another one',
    appliesTo: under('electron/core/features'),
    allows: (target, path) => {
      const other = target.kind === 'file' ? featureOf(target.name, 'electron/core') : undefined;
      return other === undefined || other === featureOf(path, 'electron/core');
    },
  },
  {
    name: 'queries know neither services nor handlers, services no handlers',
    appliesTo: (path) => under('electron/core/features')(path) && !path.endsWith('/handlers.ts'),
    allows: (target, path) =>
      target.kind === 'package' ||
      !(target.name.endsWith('/handlers') || (isQueries(path) && /(^|[/-])service$/.test(target.name))),
  },
  {
    name: 'only queries and the store see Kysely',
    appliesTo: (path) => !isQueries(path) && !under('electron/core/store')(path),
    allows: notPackages(/^kysely$/),
  },
  {
    name: 'only the store opens SQLite',
    appliesTo: (path) => !under('electron/core/store')(path),
    allows: notPackages(/^better-sqlite3$/, /^node:sqlite$/),
  },
  {
    name: 'a migration imports nothing but what a migration is',
    appliesTo: (path) => /^electron\/core\/store\/migrations\/\d/.test(path),
    allows: (target) => target.name === 'electron/core/store/migrations/migration',
  },
  {
    name: 'the core knows no host',
    appliesTo: under('electron/core'),
    allows: file(under('electron/core', 'shared')),
  },
  {
    name: 'hosts reach the core through its worker handle',
    appliesTo: under('electron/main', 'electron/preload', 'electron/browser-host', 'electron/host'),
    allows: file(
      (name) =>
        under(
          'shared',
          'electron/main',
          'electron/preload',
          'electron/browser-host',
          'electron/host',
        )(name) ||
        /^(package\.json|electron\/core\/(worker-handle|worker-messages|core-options))$/.test(name),
    ),
  },
  {
    name: 'one host does not import the other',
    appliesTo: under('electron/main', 'electron/browser-host'),
    allows: (target, path) =>
      target.kind === 'package' ||
      !under(path.startsWith('electron/main/') ? 'electron/browser-host' : 'electron/main')(target.name),
  },
  {
    name: 'only the desktop host and its preload import electron',
    appliesTo: (path) => !under('electron/main', 'electron/preload')(path),
    allows: notPackages(/^electron$/),
  },
];

/** @returns one line per import that a rule forbids */
export function offences(path: string, targets: readonly Target[]): readonly string[] {
  return importRules
    .filter(({ appliesTo }) => appliesTo(path))
    .flatMap(({ name, allows }) =>
      targets
        .filter((target) => !allows(target, path))
        .map((target) => `${path} imports ${target.name}: ${name}`),
    );
}
