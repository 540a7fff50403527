import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDesktop } from './open-desktop';

describe('the desktop host', () => {
  test('shows one window with every lock on', async () => {
    await using desktop = await openDesktop();
    await desktop.shown();
    const preferences = await desktop.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const { session, ...rest } = webContents.getLastWebPreferences();
        return rest;
      }),
    );
    expect(preferences).toEqual([
      {
        preload: expect.stringMatching(/out\/preload\/preload\.cjs$/),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        devTools: true,
      },
    ]);
    expect(await desktop.evaluate(({ app }) => app.calls)).toContain('enableSandbox');
  });

  test('keeps what the page leaves behind in memory only', async () => {
    await using desktop = await openDesktop();
    await desktop.shown();
    const partition = await desktop.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.session.partition,
    );
    expect(partition).not.toMatch(/^persist:/);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('closes the store on %s', async (signal) => {
    await using desktop = await openDesktop();
    await desktop.shown();
    desktop.child.kill(signal);
    expect(await desktop.ended).toBe(0);
    expect(existsSync(join(desktop.dataDirectory, 'claimdesk.sqlite'))).toBe(true);
    expect(existsSync(join(desktop.dataDirectory, 'claimdesk.sqlite-wal'))).toBe(false);
  });

  test('ends when its window is closed, and remembers where it was', async () => {
    await using desktop = await openDesktop();
    await desktop.shown();
    await desktop.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      setImmediate(() => window?.close());
    });
    expect(await desktop.ended).toBe(0);
    const kept = statSync(join(desktop.dataDirectory, 'desktop/window.json'));
    expect(kept.mode & 0o777).toBe(0o600);
  });

  test('as a second instance says so and ends', async () => {
    await using desktop = await openDesktop({ asSecondInstance: true });
    expect(await desktop.ended).toBe(1);
    expect(desktop.log()).toBe(
      'Claimdesk is open on this data directory already; its window comes to the front.\n',
    );
  });

  test('comes to the front when it is started again, whatever the second start was told', async () => {
    await using desktop = await openDesktop();
    await desktop.shown();
    const calls = await desktop.evaluate(({ app, BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.minimize();
      app.emit('second-instance', {}, ['claimdesk', '--sample', 'claimdesk://--gpu-launcher=x'], '/');
      return window?.calls;
    });
    expect(calls).toEqual(['show', 'minimize', 'restore', 'focus']);
  });

  test('refuses a word it does not know', async () => {
    await using desktop = await openDesktop({ arguments: ['--nonsense'] });
    expect(await desktop.ended).toBe(1);
    expect(desktop.log()).toContain("Unknown option '--nonsense'");
  });
});
