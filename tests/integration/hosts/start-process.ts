import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { readyAddress } from '../../support/ready-address';

const root = resolve(import.meta.dirname, '../../..');

export interface StartProcess {
  readonly child: ChildProcess;
  /** Settles with the address of the ready line; fails with what it said when it ends without one. */
  readonly ready: Promise<string>;
  /** Settles with the exit code once everything it wrote has been read. */
  readonly ended: Promise<number | null>;
  readonly output: { readonly stdout: string; readonly stderr: string };
  /** Ends it if it still runs, so that a test that failed leaves nothing behind. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts Claimdesk as a person does, without a display unless the environment says otherwise.
 * @param words the whole command line
 */
export function startProcess(words: readonly string[], environment: NodeJS.ProcessEnv = {}): StartProcess {
  const [program = '', ...args] = words;
  const { DISPLAY, WAYLAND_DISPLAY, ...surroundings } = process.env;
  const child = spawn(program, args, { cwd: root, env: { ...surroundings, ...environment } });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = Promise.race([
    readyAddress(child.stdout),
    ended.then(() => Promise.reject(new Error(output.stderr))),
  ]);
  // Most starts that fail are meant to, and nobody waits for them to be ready.
  ready.catch(() => {});
  return {
    child,
    output,
    ready,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** `npm start` without npm, which is slow to start. */
export function start(words: readonly string[], environment: NodeJS.ProcessEnv = {}): StartProcess {
  return startProcess([process.execPath, 'scripts/start.mjs', ...words], environment);
}
