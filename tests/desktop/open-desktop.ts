import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

type Electron = typeof import('./stand-in/electron');
const root = resolve(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');
const standIn = join(root, 'tests/desktop/stand-in/register.ts');

export interface Desktop {
  /**
   * Runs a function inside the host's process. It is sent as text, so it sees nothing but its two arguments.
   * @returns what it returns, as plain data
   */
  evaluate<R, A = undefined>(work: (electron: Electron, argument: A) => R, argument?: A): Promise<Awaited<R>>;
  /** Waits until the window shows the page. */
  shown(): Promise<void>;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly dataDirectory: string;
  log(): string;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface DesktopOptions {
  readonly arguments?: readonly string[];
  /** Plays a start while another instance is open. */
  readonly asSecondInstance?: boolean;
}

/** Starts the built desktop host with the stand-in for the `electron` module, on a data directory of its own. */
export async function openDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'claimdesk-desktop-'));
  const words = [root, '--data-dir', dataDirectory, ...(options.arguments ?? [])];
  const child = spawn(node, ['--import', standIn, join(root, 'out/main/main.js'), ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, STAND_IN_SECOND_INSTANCE: options.asSecondInstance ? '1' : '0' },
  });
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const evaluate = evaluator(child, ended);
  return {
    child,
    ended,
    evaluate,
    dataDirectory,
    log: () => log,
    async shown() {
      const isShown = ({ BrowserWindow }: Electron) =>
        BrowserWindow.getAllWindows()[0]?.calls.includes('show') ?? false;
      while (!(await evaluate(isShown))) await wait(20);
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

function evaluator(child: ChildProcess, ended: Promise<unknown>): Desktop['evaluate'] {
  let last = 0;
  return (work, argument) => {
    last += 1;
    const id = last;
    child.send({ id, source: String(work), argument });
    return new Promise((done, fail) => {
      const listen = (reply: Reply) => {
        if (reply.id !== id) return;
        child.off('message', listen);
        if (reply.error === undefined) done(reply.value as never);
        else fail(new Error(reply.error));
      };
      child.on('message', listen);
      ended.then(() => fail(new Error('The desktop host ended.')));
    });
  };
}
