import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** A start that finds another instance is played by an environment variable; the real lock is Chromium's. */
const isSecond = process.env['STAND_IN_SECOND_INSTANCE'] === '1';

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly calls: string[] = [];
  readonly paths = new Map<string, string>();
  #ready = false;

  getAppPath(): string {
    return resolve(import.meta.dirname, '../../..');
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.calls.push('enableSandbox');
  }

  requestSingleInstanceLock(): boolean {
    return !isSecond;
  }

  isReady(): boolean {
    return this.#ready;
  }

  async whenReady(): Promise<void> {
    await setImmediate();
    this.#ready = true;
  }

  quit(): void {
    let prevented = false;
    this.emit('before-quit', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) this.exit(0);
  }

  exit(code: number): void {
    process.exit(code);
  }
}

export const standInApp = new App();
