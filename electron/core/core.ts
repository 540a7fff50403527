import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import type { StoreName } from '../../shared/contract/session';
import { createAuditTrail } from './audit/audit-trail';
import { createAuditWriter } from './audit/audit-writer';
import { createRefusalBook } from './audit/refusal-book';
import type { CoreContext } from './call-context';
import { createChange } from './change';
import type { CoreOptions } from './core-options';
import { createServices } from './create-services';
import { createDueWork } from './due-work';
import { finishDueDeletions } from './features/deletions/finish/finish-due';
import { createDomainChecks } from './features/domains/checks';
import { finishApproved } from './features/requests/finish-approved';
import { createSampleKeeper } from './features/sample/sample-keeper';
import { sampleNetwork } from './features/sample/sample-network';
import { jobHandlers } from './job-handlers';
import type { JobHandlers } from './jobs/job-handler';
import { createJobs } from './jobs/jobs';
import type { Ports } from './ports/ports';
import { router } from './router';
import { readSettings } from './settings/settings-queries';
import type { Reader } from './store/access';
import { openStore } from './store/open-store';
import { createWriterLock } from './writer-lock';

/** The product without a screen, on one store. */
export interface Core {
  readonly context: CoreContext;
  /** Starts what runs by itself: jobs that were cut off, what has fallen due, the scheduled checks of domains. */
  start(): void;
  /** Does what has fallen due by now, as `start` goes on doing by the clock. */
  runDue(): Promise<void>;
  /** Serves the contract on a port until the port closes. */
  serve(port: MessagePort): void;
  /** Ends what runs and closes the store; nothing is served afterwards. */
  close(): Promise<void>;
}

/**
 * Opens a store and wires the features onto it.
 * @param storeName `own` lies in the data directory itself, `sample` in a folder of its own below it
 * @param handlers how each kind of job is done
 * @throws StoreError when the store cannot be opened; nothing was changed then
 */
export async function createCore(
  given: CoreOptions,
  storeName: StoreName,
  world: Ports,
  handlers: JobHandlers = jobHandlers,
): Promise<Core> {
  const inSample = storeName === 'sample';
  const directory = inSample ? join(given.dataDirectory, 'sample') : given.dataDirectory;
  const store = openStore(directory);
  // The domains of the sample are made up: nobody outside is asked about them.
  const ports = inSample ? { ...world, ...sampleNetwork(store.reader) } : world;
  const options = inSample ? { ...given, allowPrivateAddresses: true } : given;
  const { clock, random, log } = ports;
  const writing = {
    store,
    lock: createWriterLock(),
    random,
    operator: async (read: Reader) => (await readSettings(read)).operator ?? options.operator,
    auditWriter: createAuditWriter(store.writer, random),
  };
  const transact = createChange({ ...writing, clock });
  const jobs = createJobs({ transact, read: store.reader, ports }, handlers, () => context);
  const auditTrail = createAuditTrail({ read: store.reader, change: transact, clock, directory });
  const refusals = createRefusalBook({ transact, log });
  await auditTrail.recordAlarm();
  await jobs.recover();
  const services = createServices();
  const domainChecks = createDomainChecks({ read: store.reader, transact, ports, options, services });
  const changeAt = (at: number, operator: string) =>
    createChange({ ...writing, clock: { now: () => at }, operator: async () => operator });
  const sample = inSample ? createSampleKeeper({ store, clock, auditTrail, changeAt }) : null;
  await sample?.fill();
  const context: CoreContext = {
    storeName,
    sample,
    store,
    read: store.reader,
    transact,
    auditTrail,
    refusals,
    jobs,
    domainChecks,
    ports,
    options,
    services,
    directory,
  };
  const dueWork = createDueWork(
    [
      { name: 'scheduled jobs', runDue: jobs.runDue },
      finishDueDeletions(() => context),
      finishApproved(() => context),
    ],
    log,
  );
  const handler = new RPCHandler(router);
  return {
    context,
    start() {
      jobs.wake();
      dueWork.start();
      domainChecks.start();
    },
    runDue: dueWork.runDue,
    serve(port) {
      handler.upgrade(port, { context });
      port.start();
    },
    async close() {
      await dueWork.stop();
      await domainChecks.stop();
      await jobs.close();
      await refusals.close();
      await auditTrail.anchorHead();
      store.close();
    },
  };
}
