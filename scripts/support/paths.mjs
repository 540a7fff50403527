/** Where things are in this checkout; every script starts from here, whatever the current folder is. */
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const bin = join(root, 'node_modules/.bin');

/** The Node the project carries; the machine's own may be too old for the store. */
export const bundledNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
