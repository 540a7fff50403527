import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readyAddress } from './ready-address';

const root = resolve(import.meta.dirname, '../..');
const node = join(root, 'node_modules/node/bin/node');
const program = join(root, 'out/browser-host/browser-host.js');

export interface HostProcess {
  /** `http://127.0.0.1:PORT`, without the token. */
  readonly origin: string;
  /** The address as printed; it works once. */
  readonly address: string;
  readonly token: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly child: ChildProcess;
  /** Everything on standard error so far. */
  log(): string;
  /** Ends it as the system would. @returns the exit code */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Stops it and deletes its data directory, unless the caller brought one. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface HostProcessOptions {
  /** Further options of the start, such as `--sample`. */
  readonly arguments?: readonly string[];
  /** A directory that outlives this process; without it a fresh one is used and deleted. */
  readonly dataDirectory?: string;
}

/**
 * Starts the built browser host on a free port.
 * @throws when it ends before it is ready; the message is what it said
 */
export async function startHost(options: HostProcessOptions = {}): Promise<HostProcess> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'claimdesk-')));
  const words = ['--no-open', '--data-dir', dataDirectory, ...(options.arguments ?? [])];
  const child = spawn(node, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const address = await Promise.race([readyAddress(child.stdout), ended]);
  if (typeof address !== 'string') throw new Error(log);
  const { origin, port, hash } = new URL(address);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    origin,
    address,
    token: hash.slice('#token='.length),
    port: Number(port),
    dataDirectory,
    child,
    log: () => log,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    async [Symbol.asyncDispose]() {
      await end('SIGTERM');
      if (options.dataDirectory === undefined) await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
