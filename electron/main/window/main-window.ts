import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import { keepWindowPlace, readWindowPlace } from './window-place';

export interface MainWindowOptions {
  readonly session: Session;
  /** The built preload. */
  readonly preload: string;
  /** Folder in which the window's place is kept. */
  readonly folder: string;
}

/** Makes the window of the app, where it was when it was closed last; it is shown once it has something to show. */
export function createMainWindow({ session, preload, folder }: MainWindowOptions): BrowserWindow {
  const file = join(folder, 'window.json');
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 420,
    minHeight: 320,
    ...readWindowPlace(file, screens),
    title: 'Claimdesk',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepWindowPlace(file, window.getNormalBounds()));
  return window;
}
