import { describe, expect, it } from 'vitest';
import { migrations } from '../../electron/core/store/migrations/migrations';
import { sourceFiles } from './source-files';

const nameOf = ({ version, name }: { version: number; name: string }) =>
  `${String(version).padStart(4, '0')}-${name}`;
const filesIn = (folder: string, ending: string) =>
  sourceFiles
    .filter(({ path }) => path.startsWith(folder) && path.endsWith(ending))
    .map(({ path }) => path.slice(folder.length, -ending.length))
    .filter((name) => /^\d{4}-/.test(name));

describe('migrations', () => {
  it('are numbered without a gap, from 1', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('are all in the list: a file that is not would never run', () => {
    expect(filesIn('electron/core/store/migrations/', '.ts')).toEqual(migrations.map(nameOf));
  });

  it('each have a test on data of the version before', () => {
    expect(filesIn('tests/integration/store/migrations/', '.test.ts')).toEqual(migrations.map(nameOf));
  });
});
