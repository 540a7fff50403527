import { fileURLToPath } from 'node:url';
import { startCore } from '../core/worker-handle';
import { coreOptions } from '../host/core-options';
import { readOptions } from '../host/options.mjs';
import { readPageFiles } from '../host/page-files';
import { openBrowser } from './open-browser';
import { servePages } from './serve-pages';
import { untilStopped } from './until-stopped';

/** The host for an ordinary browser: the core, the page and their connection on the loopback address. */
const say = (line: string) => process.stderr.write(`${line}\n`);
const built = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const settings = coreOptions(options);
  const files = await readPageFiles(built('renderer'));
  // Asked to stop while the store is being opened, it finishes opening and closes properly.
  const stopped = untilStopped();
  const core = await startCore(built('core/worker.js'), settings);
  try {
    const serving = await servePages({ files, connect: core.connect, port: options.port, log: say });
    const address = `http://127.0.0.1:${serving.port}/#token=${serving.token}`;
    process.stdout.write(`Claimdesk is ready: ${address}\n`);
    const forget = options.open ? await openOrTell(address, settings.dataDirectory) : undefined;
    const death = await Promise.race([stopped, core.died]);
    await serving.close();
    await forget?.();
    if (death !== undefined) throw new Error(`Claimdesk had to stop: ${death}`);
  } finally {
    await core.close();
  }
  return 0;
}

async function openOrTell(address: string, folder: string): Promise<(() => Promise<void>) | undefined> {
  try {
    return await openBrowser(address, folder);
  } catch {
    say('No browser could be opened here; open the address yourself.');
    return undefined;
  }
}

const code = await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  return 1;
});
// The channel to the process that started this one would keep it alive.
process.exit(code);
