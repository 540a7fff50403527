import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { type Core, createCore } from '../../electron/core/core';
import { systemPorts } from '../../electron/core/ports/ports';
import type { contract } from '../../shared/contract/contract';

export interface BenchClient {
  readonly core: Core;
  readonly client: ContractRouterClient<typeof contract>;
  close(): Promise<void>;
}

/** A core on a store, and a client that talks to it over the real transport. */
export async function benchClient(dataDirectory: string): Promise<BenchClient> {
  const core = await createCore(
    {
      dataDirectory,
      startInSample: false,
      resolvers: [],
      allowPrivateAddresses: false,
      operator: 'bench',
      version: '0',
    },
    'own',
    systemPorts('0'),
  );
  const { port1, port2 } = new MessageChannel();
  core.serve(port2);
  port1.start();
  return {
    core,
    client: createORPCClient(new RPCLink({ port: port1 })),
    async close() {
      port1.close();
      await core.close();
    },
  };
}
