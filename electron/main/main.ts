import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { startCore } from '../core/worker-handle';
import { coreOptions } from '../host/core-options';
import { readPageFiles } from '../host/page-files';
import { APP_ORIGIN } from './app-address';
import { endWithCore } from './end-with-core';
import { answerConnect } from './ipc/connect-channel';
import { setMenu } from './menu';
import { registerAppScheme, serveAppScheme } from './protocol/app-scheme';
import { refuseForeignDownloads } from './security/downloads';
import { refusePermissions } from './security/permissions';
import { secureContents } from './security/secure-contents';
import { isFirstInstance } from './single-instance';
import { startOptions } from './start-options';
import { createMainWindow } from './window/main-window';

/** The desktop host: the core, one window, and the rules that keep the window to itself. */
const built = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
let window: BrowserWindow | undefined;

async function main(): Promise<void> {
  const settings = coreOptions(startOptions());
  const folder = join(settings.dataDirectory, 'desktop');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Electron's own files, and its lock against a second instance, go with the store they belong to.
  app.setPath('userData', folder);
  app.enableSandbox();
  registerAppScheme();
  secureContents();
  if (!isFirstInstance(() => window)) {
    throw new Error('Claimdesk is open on this data directory already; its window comes to the front.');
  }
  await app.whenReady();
  const core = await startCore(built('core/worker.js'), settings);
  endWithCore(core, (reason) => fail(new Error(`Claimdesk had to stop: ${reason}`)));
  // Not a name that begins with `persist:`, so the page leaves nothing behind on disk (E-32).
  const pages = session.fromPartition('claimdesk');
  refusePermissions(pages);
  refuseForeignDownloads(pages);
  serveAppScheme(pages, await readPageFiles(built('renderer')));
  setMenu(process.platform);
  window = createMainWindow({ session: pages, preload: built('preload/preload.cjs'), folder });
  answerConnect(window.webContents, core.connect);
  await window.loadURL(`${APP_ORIGIN}/`);
}

function fail(error: unknown): void {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence}\n`);
  if (app.isReady()) dialog.showErrorBox('Claimdesk cannot go on', sentence);
  app.exit(1);
}

main().catch(fail);
