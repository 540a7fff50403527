import { EventEmitter } from 'node:events';
import { standInApp } from './app';
import type { StandInSession } from './session';
import { WebContents, WebFrameMain } from './web-contents';

interface Options {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences: { readonly session: StandInSession };
}

const windows: StandInWindow[] = [];

export class StandInWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly calls: string[] = [];
  readonly bounds: { x: number; y: number; width: number; height: number };

  static getAllWindows(): readonly StandInWindow[] {
    return windows;
  }

  constructor({ x = 0, y = 0, width, height, webPreferences }: Options) {
    super();
    this.bounds = { x, y, width, height };
    this.webContents = new WebContents(webPreferences);
    standInApp.emit('web-contents-created', {}, this.webContents);
    windows.push(this);
  }

  /** Asks the scheme's handler for the page, as the real one does, and says when it could be painted. */
  async loadURL(url: string): Promise<void> {
    const page = await this.webContents.session.fetch(url);
    if (!page.ok) throw new Error(`ERR_FAILED (${page.status}) loading '${url}'`);
    const { protocol, host } = new URL(url);
    this.webContents.mainFrame = new WebFrameMain(`${protocol}//${host}`, null);
    this.emit('ready-to-show');
  }

  getNormalBounds(): Readonly<Record<string, number>> {
    return this.bounds;
  }

  isMinimized(): boolean {
    return this.calls.at(-1) === 'minimize';
  }

  show(): void {
    this.calls.push('show');
  }

  minimize(): void {
    this.calls.push('minimize');
  }

  restore(): void {
    this.calls.push('restore');
  }

  focus(): void {
    this.calls.push('focus');
  }

  close(): void {
    this.emit('close');
    windows.splice(windows.indexOf(this), 1);
    if (windows.length === 0) standInApp.emit('window-all-closed');
  }
}
