import type { StoreName } from '../../../shared/contract/session';

/** The one object the desktop host's preload exposes. Absent in the browser host. */
export interface DesktopBridge {
  /** Asks for a channel to the core; the port arrives as a window message (see `open-desktop-port.ts`). */
  connect(store: StoreName | null): void;
}

declare global {
  interface Window {
    readonly claimdesk?: DesktopBridge;
  }
}
