import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { NONCE_PLACEHOLDER } from './nonce';
import { pagePolicy, protectiveHeaders } from './page-headers';

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

export interface PageAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers a path with a built file, or with undefined. Never touches the disk again. */
export type PageFiles = (path: string) => PageAnswer | undefined;

/** A file of another kind in the build is a mistake and stops the start. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built page into a map from exact request path to file. What is not in the map does not exist, so
 * no path can lead outside, however it is written (E-18, L-15); a build running beside it changes nothing.
 * @param folder the built renderer
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const file = join(entry.parentPath, entry.name);
    const type = TYPES[extname(entry.name)];
    if (type === undefined) throw new Error(`The built page holds a file of an unknown kind: ${file}`);
    files.set(file.slice(folder.length).replaceAll(sep, '/'), { type, body: await readFile(file) });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`The built page is missing in ${folder}. Run the build first.`);
  files.set('/', index);
  return (path) => answer(files.get(path));
}

function answer(file: PageFile | undefined): PageAnswer | undefined {
  if (file === undefined) return undefined;
  const nonce = randomBytes(18).toString('base64');
  const body = file.type.startsWith('text/html')
    ? Buffer.from(file.body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce))
    : file.body;
  return { headers: { ...protectiveHeaders(pagePolicy(nonce)), 'Content-Type': file.type }, body };
}
