import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runProgram } from './run-program.mjs';

const REACH_LIMIT_MS = 5000;
const DOWNLOAD_LIMIT_MS = 10 * 60 * 1000;

/**
 * Finds the Electron program, fetching it the first time.
 * @param {(line: string) => void} say
 * @returns {Promise<{ program: string } | { missing: string }>} or the reason why the desktop app cannot open here
 */
export async function findDesktop(say) {
  const place = whyNotHere();
  if (place !== undefined) return { missing: place };
  const present = electronProgram();
  if (present !== undefined) return { program: present };
  if (!(await canReachDownload()))
    return { missing: 'the Electron program cannot be downloaded on this network' };
  say('Downloading the Electron program (once, about 110 MB).');
  const code = await runProgram(process.execPath, [join(electronFolder(), 'install.js')], {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_LIMIT_MS,
  });
  const fetched = code === 0 ? electronProgram() : undefined;
  return fetched === undefined
    ? { missing: 'the download of the Electron program failed' }
    : { program: fetched };
}

function whyNotHere() {
  if (process.platform !== 'linux') return undefined;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  // Electron gives root no sandbox, and Claimdesk does not run without one.
  return process.getuid?.() === 0 ? 'the desktop app does not run as root' : undefined;
}

function electronFolder() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

/** The package notes in path.txt where the program lies once it is there. */
function electronProgram() {
  const note = join(electronFolder(), 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder(), 'dist'),
    readFileSync(note, 'utf8'),
  );
  return existsSync(program) ? program : undefined;
}

/** A closed network may swallow connections without a word; the installer would wait for minutes. */
async function canReachDownload() {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true;
  const mirror =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/';
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}
