import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};
const USUAL_OPENER: readonly [string, ...string[]] = ['xdg-open'];

/**
 * Opens the system's browser. The address holds the token, and other people of this machine can read the
 * arguments of a program; so the browser is given a file that only its owner can read, and that leads on.
 * @param folder the data directory, closed to others
 * @returns removes the file
 * @throws when there is no program to open it with
 */
export async function openBrowser(address: string, folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'open.html');
  const page = `<!doctype html><meta name="referrer" content="no-referrer"><script>location.replace(${JSON.stringify(address)})</script>`;
  await rm(file, { force: true });
  await writeFile(file, page, { mode: 0o600, flag: 'wx' });
  const [program, ...words] = OPENERS[process.platform] ?? USUAL_OPENER;
  await start(program, [...words, pathToFileURL(file).href]);
  return () => rm(file, { force: true });
}

function start(program: string, words: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', fail);
    child.once('spawn', () => {
      child.unref();
      done();
    });
  });
}
