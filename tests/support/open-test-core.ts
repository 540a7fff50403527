import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { type Core, createCore } from '../../electron/core/core';
import type { CoreOptions } from '../../electron/core/core-options';
import { jobHandlers } from '../../electron/core/job-handlers';
import type { JobHandlers } from '../../electron/core/jobs/job-handler';
import { type Ports, systemPorts } from '../../electron/core/ports/ports';
import type { contract } from '../../shared/contract/contract';
import type { StoreName } from '../../shared/contract/session';
import { createFakeClock, type FakeClock } from './fake-clock';
import { noHttp, noResolver } from './no-network';
import { seededRandom } from './seeded-random';
import { silentLog } from './silent-log';

export interface TestCore {
  readonly core: Core;
  /** Calls over a real message port, parsed and gated as in the product. */
  readonly client: ContractRouterClient<typeof contract>;
  readonly clock: FakeClock;
  readonly directory: string;
  /** Closes the core but keeps its directory, to be opened again. */
  close(): Promise<void>;
  /** Closes the core and removes its directory. */
  remove(): Promise<void>;
}

export interface TestCoreOptions extends Partial<CoreOptions> {
  readonly store?: StoreName;
  readonly ports?: Partial<Ports>;
  /** Kinds of job done otherwise than in the product. */
  readonly jobHandlers?: Partial<JobHandlers>;
}

/** A core on a real store in a folder of its own; only time, randomness, the log and the network are stand-ins. */
export async function openTestCore({
  store = 'own',
  ports = {},
  jobHandlers: otherHandlers = {},
  ...options
}: TestCoreOptions = {}): Promise<TestCore> {
  const directory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'claimdesk-test-'));
  const clock = createFakeClock();
  const core = await createCore(
    {
      startInSample: false,
      resolvers: [],
      allowPrivateAddresses: false,
      operator: 'Test admin',
      version: '0.0.0',
      ...options,
      dataDirectory: directory,
    },
    store,
    {
      ...systemPorts('0.0.0'),
      clock,
      random: seededRandom(1),
      log: silentLog,
      resolver: noResolver,
      http: noHttp,
      ...ports,
    },
    { ...jobHandlers, ...otherHandlers },
  );
  const { port1, port2 } = new MessageChannel();
  core.serve(port2);
  port1.start();
  const close = async () => {
    port1.close();
    await core.close();
  };
  return {
    core,
    clock,
    directory,
    client: createORPCClient(new RPCLink({ port: port1 })),
    close,
    async remove() {
      await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
