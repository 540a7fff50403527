/** `npm start`: installs and builds what is missing, then opens the desktop app or the browser host. */
import './support/check-node.mjs';
import { join } from 'node:path';
import { readOptions, USAGE, WrongOption } from '../electron/host/options.mjs';
import { build } from './support/build.mjs';
import { findDesktop } from './support/desktop.mjs';
import { handOver } from './support/hand-over.mjs';
import { install } from './support/install.mjs';
import { bundledNode, root } from './support/paths.mjs';

const CANNOT_LOAD = 127;
const say = (line) => process.stderr.write(`${line}\n`);

/** @returns {Promise<number>} the exit code */
async function start(args) {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!(await install(say)) || !(await build(say))) return 1;
  return options.browser ? openInBrowser(args) : openDesktop(args);
}

async function openDesktop(args) {
  const desktop = await findDesktop(say);
  if ('program' in desktop) {
    const code = await handOver(desktop.program, [root, ...args], ['ignore', 'inherit', 'inherit']);
    if (code !== CANNOT_LOAD) return code;
  }
  say(
    `Claimdesk opens in the browser because ${desktop.missing ?? 'the Electron program does not run on this machine'}.`,
  );
  return openInBrowser(args);
}

/** The channel to the host tells it when this process is gone. */
function openInBrowser(args) {
  return handOver(
    bundledNode,
    [join(root, 'out/browser-host/browser-host.js'), ...args],
    ['ignore', 'inherit', 'inherit', 'ipc'],
  );
}

process.exitCode = await start(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof WrongOption)) throw error;
  say(`${error.message}\n\n${USAGE}`);
  return 2;
});
