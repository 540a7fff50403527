import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './run-program.mjs';
import { runTool } from './run-tool.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Gets what the tests need besides npm packages: a browser, and openssl for certificates. Where the system's
 * packages may be installed (Debian and its kin, as root) they are used; otherwise the browser is the one that
 * Playwright brings.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when something could not be had
 */
export async function getTestTools(say) {
  const packages = [];
  if (!BROWSERS.some(isOnPath)) packages.push('chromium', 'fonts-dejavu-core');
  if (!isOnPath('openssl')) packages.push('openssl');
  if (packages.length > 0 && process.getuid?.() === 0 && isOnPath('apt-get')) {
    say(`Installing packages of this system for the tests: ${packages.join(', ')}.`);
    if (await apt('update')) await apt('install', '--no-install-recommends', ...packages);
  }
  if (!isOnPath('openssl')) say('The tests need openssl, which is not on this machine.');
  return (await hasBrowser(say)) && isOnPath('openssl');
}

async function hasBrowser(say) {
  const present = BROWSERS.find(isOnPath);
  if (present !== undefined) {
    say(`The tests use the ${present} of this machine.`);
    return true;
  }
  say('Downloading the browser of Playwright, because there is none on this machine.');
  return (await runTool('playwright', ['install', 'chromium'], { stdio: ['ignore', 2, 2] })) === 0;
}

async function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (await runProgram('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 2, 2], env })) === 0;
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
