import { EventEmitter } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../../shared/contract/contract';
import type { StandInSession } from './session';

export interface FrameMessage {
  readonly channel: string;
  readonly ports: readonly MessagePort[];
}

/** A frame of a page: who it is, and what was posted to it. */
export class WebFrameMain {
  readonly messages: FrameMessage[] = [];
  readonly origin: string;
  readonly parent: WebFrameMain | null;

  constructor(origin: string, parent: WebFrameMain | null) {
    this.origin = origin;
    this.parent = parent;
  }

  postMessage(channel: string, _message: unknown, transfer: readonly { forPage: MessagePort }[]): void {
    this.messages.push({ channel, ports: transfer.map(({ forPage }) => forPage) });
  }

  /** Does what the page does with the port that came last: asks the core which store it speaks to. */
  async askForStore(): Promise<string | undefined> {
    const port = this.messages.at(-1)?.ports[0];
    if (port === undefined) return undefined;
    const client: ContractRouterClient<typeof contract> = createORPCClient(new RPCLink({ port }));
    const { store } = await client.session.describe();
    port.close();
    return store;
  }
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: string };
let last = 0;

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session: StandInSession;
  readonly preferences: Readonly<Record<string, unknown>>;
  mainFrame = new WebFrameMain('null', null);
  windowOpenHandler: WindowOpenHandler | undefined;

  constructor(preferences: { readonly session: StandInSession }) {
    super();
    last += 1;
    this.id = last;
    this.session = preferences.session;
    this.preferences = preferences;
  }

  getLastWebPreferences(): Readonly<Record<string, unknown>> {
    return this.preferences;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }
}
