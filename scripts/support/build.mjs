import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runTool, toolEnvironment } from './run-tool.mjs';
import { withLock } from './with-lock.mjs';

const out = join(root, 'out');
const next = join(root, 'out.next');
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
];

/**
 * Builds when a source is newer than the last build. Two starts at once build once, and a build that
 * fails leaves the last one as it was.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when the build failed; its messages are on standard error
 */
export async function build(say) {
  if (isFresh()) return true;
  return withLock('build', async () => {
    if (isFresh()) return true;
    say('Building Claimdesk.');
    const startedAt = new Date();
    const code = await runTool('electron-vite', ['build', '--logLevel', 'warn'], {
      stdio: ['ignore', 2, 2],
      env: { ...toolEnvironment(), CLAIMDESK_OUT: next },
    });
    if (code !== 0) return false;
    // A source saved while the build ran may not be in it.
    writeFileSync(join(next, '.built'), startedAt.toISOString());
    rmSync(out, { recursive: true, force: true });
    renameSync(next, out);
    return true;
  });
}

function isFresh() {
  const stamp = join(out, '.built');
  if (!existsSync(stamp)) return false;
  const builtAt = Date.parse(readFileSync(stamp, 'utf8'));
  return SOURCES.every((source) => newest(join(root, source)) < builtAt);
}

function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : entry.mtimeMs;
  // A folder is as new as its last added or removed file.
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
