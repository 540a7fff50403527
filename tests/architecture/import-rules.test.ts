import { describe, expect, it } from 'vitest';
import { importRules, offences } from './import-rules';
import { readImports } from './read-imports';
import { productFiles } from './source-files';

describe('the tree', () => {
  it('has files to look at in each part', () => {
    for (const folder of ['shared/', 'electron/core/', 'renderer/']) {
      expect(productFiles.filter(({ path }) => path.startsWith(folder)).length).toBeGreaterThan(20);
    }
  });

  it('imports only what the rules allow', () => {
    expect(productFiles.flatMap((file) => offences(file.path, readImports(file)))).toEqual([]);
  });
});

/** One file per rule that breaks it and nothing else. */
const offenders: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'shared imports nothing of ours from elsewhere': [
    'shared/domain/claims/x.ts',
    `import { newId } from '../../../electron/core/ports/random';`,
  ],
  'shared knows no input and output, no screen and no store': [
    'shared/domain/claims/x.ts',
    `import { readFileSync } from 'node:fs';`,
  ],
  'the domain does not know the contract': [
    'shared/domain/claims/x.ts',
    `export type { Session } from '../../contract/session';`,
  ],
  'the renderer talks to the contract only, not even by types to the core': [
    'renderer/features/claims/x.ts',
    `import type { Unit } from '../../../electron/core/unit';`,
  ],
  'the renderer uses nothing that only Node has': ['renderer/api/x.ts', `import { join } from 'node:path';`],
  'renderer/ui imports nothing of ours': [
    'renderer/ui/x.ts',
    `import { JobId } from '../../shared/domain/ids';`,
  ],
  'renderer/ui holds no store and asks nothing': ['renderer/ui/x.ts', `import { create } from 'zustand';`],
  'a feature of the renderer does not import another one': [
    'renderer/features/claims/x.tsx',
    `const list = await import('../accounts/list');`,
  ],
  'only the app puts features together': [
    'renderer/parts/x.tsx',
    `import { JobsScreen } from '../features/jobs/jobs-screen';`,
  ],
  'a feature of the core does not import another one': [
    'electron/core/features/claims/x.ts',
    `import { addDomain } from '../domains/service';`,
  ],
  'queries know neither services nor handlers, services no handlers': [
    'electron/core/features/claims/queries.ts',
    `import { release } from './service';`,
  ],
  'only queries and the store see Kysely': [
    'electron/core/features/claims/service.ts',
    `let rows: import('kysely').Kysely<unknown>;`,
  ],
  'only the store opens SQLite': ['electron/core/jobs/x.ts', `import Database from 'better-sqlite3';`],
  'a migration imports nothing but what a migration is': [
    'electron/core/store/migrations/0001-x.ts',
    `import { sql } from 'kysely';`,
  ],
  'the core knows no host': ['electron/core/x.ts', `import { relay } from '../host/relay';`],
  'hosts reach the core through its worker handle': [
    'electron/browser-host/x.ts',
    `import { createCore } from '../core/core';`,
  ],
  'one host does not import the other': [
    'electron/main/x.ts',
    `import { serve } from '../browser-host/serve';`,
  ],
  'only the desktop host and its preload import electron': [
    'electron/browser-host/x.ts',
    `import type { App } from 'electron';`,
  ],
};

describe('each rule finds its offender', () => {
  it.each(importRules.map(({ name }) => name))('%s', (name) => {
    const [path = '', text = ''] = offenders[name] ?? [];
    const found = offences(path, readImports({ path, text }));
    expect(found.map((line) => line.slice(line.indexOf(': ') + 2))).toEqual([name]);
  });
});

describe('imports are found however they are written', () => {
  it.each([
    [`import { a } from './a';`],
    [`import type { A } from './a';`],
    [`import './a';`],
    [`export { a } from './a';`],
    [`export * from './a';`],
    [`const a = await import('./a');`],
    [`let a: typeof import('./a');`],
    [`let a: import('./a').A;`],
  ])('%s', (text) => {
    expect(readImports({ path: 'shared/x.ts', text })).toEqual([{ kind: 'file', name: 'shared/a' }]);
  });
});
