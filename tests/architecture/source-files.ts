import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** Path from the top of the tree, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const top = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['shared', 'electron', 'renderer', 'tests', 'bench', 'scripts'];

/** Every source file that people write, read once. */
export const sourceFiles: readonly SourceFile[] = folders.flatMap((folder) => read(join(top, folder)));

/** Those that belong to the product and not to its tests. */
export const productFiles = sourceFiles.filter(
  ({ path }) => /^(shared|electron|renderer)\//.test(path) && !path.includes('.test.'),
);

function read(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(top, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}
