import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { StoreName } from '../../shared/contract/session';
import type { CoreOptions } from './core-options';
import type { FromWorker, ToWorker } from './worker-messages';

/** All a host knows of the core. */
export interface CoreHandle {
  /**
   * Opens a channel that carries frames of the contract, unopened by the host.
   * @param store which store it speaks to; null for the one the program was started with
   */
  connect(store: StoreName | null): MessagePort;
  /** Finishes running work, closes the stores, ends the worker. */
  close(): Promise<void>;
  /** Settles when the worker has ended without being asked to; the message says why. */
  readonly died: Promise<string>;
}

/**
 * Starts the core worker and waits until its store is open.
 * @param script path of the built worker
 * @throws Error whose message says why the store could not be opened (another instance, a foreign file …)
 */
export async function startCore(script: string | URL, options: CoreOptions): Promise<CoreHandle> {
  const worker = new Worker(script, { workerData: options });
  const died = new Promise<string>((resolve) => {
    worker.once('error', (error) => resolve(error instanceof Error ? error.message : String(error)));
    worker.once('exit', (code) => resolve(`the core ended with code ${code}`));
  });
  const first = await Promise.race([nextMessage(worker), died]);
  if (typeof first === 'string') throw new Error(first);
  if (first.type === 'failed') {
    await worker.terminate();
    throw new Error(first.message);
  }
  const say = (message: ToWorker, transfer: MessagePort[] = []) => worker.postMessage(message, transfer);
  return {
    died,
    connect(store) {
      const { port1, port2 } = new MessageChannel();
      say({ type: 'connect', store, port: port2 }, [port2]);
      return port1;
    },
    async close() {
      const closed = nextMessage(worker);
      say({ type: 'close' });
      await Promise.race([closed, died]);
      await worker.terminate();
    },
  };
}

function nextMessage(worker: Worker): Promise<FromWorker> {
  return new Promise((resolve) => worker.once('message', resolve));
}
