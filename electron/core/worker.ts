import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { StoreName } from '../../shared/contract/session';
import { type Core, createCore } from './core';
import type { CoreOptions } from './core-options';
import { systemPorts } from './ports/ports';
import { lockDataDirectory } from './store/instance-lock';
import type { FromWorker, ToWorker } from './worker-messages';

/** The worker thread that owns the stores and serves the contract. Started by `worker-handle.ts` only. */
const options: CoreOptions = workerData;
const ports = systemPorts(options.version);
const cores = new Map<StoreName, Promise<Core>>();

if (!parentPort) throw new Error('The core runs in a worker thread');
const parent = parentPort;
const tell = (message: FromWorker) => parent.postMessage(message);

let unlock: (() => void) | undefined;
parent.on('message', async (message: ToWorker) => {
  if (message.type === 'connect') await connect(message.store, message.port);
  else await close();
});
await open();

async function open(): Promise<void> {
  try {
    unlock = lockDataDirectory(options.dataDirectory);
    await coreOf(options.startInSample ? 'sample' : 'own');
    tell({ type: 'ready' });
  } catch (error) {
    unlock?.();
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** A store is opened when it is first asked for; most people never open the sample. */
function coreOf(store: StoreName): Promise<Core> {
  const known = cores.get(store);
  if (known) return known;
  const opening = createCore(options, store, ports).then((core) => {
    core.start();
    return core;
  });
  cores.set(store, opening);
  return opening;
}

async function connect(store: StoreName | null, port: MessagePort): Promise<void> {
  try {
    const core = await coreOf(store ?? (options.startInSample ? 'sample' : 'own'));
    core.serve(port);
  } catch (error) {
    ports.log.error('a store cannot be opened', error);
    port.close();
  }
}

async function close(): Promise<void> {
  for (const core of cores.values()) await (await core).close();
  unlock?.();
  tell({ type: 'closed' });
}
