import { app, type BrowserWindow } from 'electron';

/**
 * One window per data directory: a second start brings the first one's window to the front and ends. What it was
 * started with is not looked at, so nobody can steer a running Claimdesk from outside (E-30).
 * @returns false when another instance is open
 */
export function isFirstInstance(window: () => BrowserWindow | undefined): boolean {
  app.on('second-instance', () => {
    const open = window();
    if (open?.isMinimized()) open.restore();
    open?.focus();
  });
  return app.requestSingleInstanceLock();
}
