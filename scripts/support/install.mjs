import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Installs the packages of the lockfile unless they are there already.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when npm failed; it has said why on standard error
 */
export async function install(say) {
  if (isInstalled()) return true;
  say('Installing what Claimdesk needs (once, about a minute).');
  const code = await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // What npm says is not this program's output.
    stdio: ['ignore', 2, 2],
  });
  return code === 0;
}

/** Compares what npm noted of its last installation with the lockfile, package by package. */
function isInstalled() {
  const noted = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(noted);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
