import type { StoreName } from '../../../shared/contract/session';
import type { DesktopBridge } from './desktop-bridge';

/** Marks the window message by which the preload hands over a port. */
const portMessage = 'claimdesk:port';

/** @returns a port that speaks to the core of the asked store */
export function openDesktopPort(bridge: DesktopBridge, store: StoreName | null): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== window || event.data !== portMessage || !port) return;
      window.removeEventListener('message', listen);
      port.start();
      resolve(port);
    };
    window.addEventListener('message', listen);
    bridge.connect(store);
  });
}
