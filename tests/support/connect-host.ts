import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { contract } from '../../shared/contract/contract';
import type { HostProcess } from './host-process';

export interface ConnectedHost {
  readonly client: ContractRouterClient<typeof contract>;
  close(): void;
}

/** Enters a browser host as its page does, and speaks the contract over its socket. The token is used up. */
export async function connectHost(host: HostProcess): Promise<ConnectedHost> {
  const answer = await fetch(`${host.origin}/session`, {
    method: 'POST',
    headers: { origin: host.origin, 'content-type': 'application/json', 'x-claimdesk': '1' },
    body: JSON.stringify({ token: host.token }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const websocket = new WebSocket(`ws://127.0.0.1:${host.port}/rpc`, {
    origin: host.origin,
    headers: { cookie },
  });
  websocket.binaryType = 'arraybuffer';
  return {
    client: createORPCClient(new RPCLink({ websocket: websocket as unknown as globalThis.WebSocket })),
    close: () => websocket.terminate(),
  };
}
