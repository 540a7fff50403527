import { EventEmitter } from 'node:events';
import { privilegedSchemes } from './small-modules';

type PermissionAnswer = (granted: boolean) => void;
type SchemeHandler = (request: Request | { method: string; url: string }) => Response | Promise<Response>;

export class StandInSession extends EventEmitter {
  readonly partition: string;
  readonly handlers = new Map<string, SchemeHandler>();
  request: ((contents: unknown, permission: string, answer: PermissionAnswer) => void) | undefined;
  check: ((contents: unknown, permission: string) => boolean) | undefined;
  device: ((details: unknown) => boolean) | undefined;
  display: ((request: unknown, answer: (streams: object) => void) => void) | undefined;

  readonly protocol = {
    handle: (scheme: string, handler: SchemeHandler): void => {
      if (!privilegedSchemes.has(scheme))
        throw new Error(`${scheme} was not registered before the app was ready`);
      this.handlers.set(scheme, handler);
    },
  };

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    return handler === undefined ? Response.error() : handler({ method, url });
  }

  setPermissionRequestHandler(handler: StandInSession['request']): void {
    this.request = handler;
  }

  setPermissionCheckHandler(handler: StandInSession['check']): void {
    this.check = handler;
  }

  setDevicePermissionHandler(handler: StandInSession['device']): void {
    this.device = handler;
  }

  setDisplayMediaRequestHandler(handler: StandInSession['display']): void {
    this.display = handler;
  }
}

const sessions = new Map<string, StandInSession>();

export const standInSession = {
  fromPartition(partition: string): StandInSession {
    const known = sessions.get(partition) ?? new StandInSession(partition);
    sessions.set(partition, known);
    return known;
  },
};
