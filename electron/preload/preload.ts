import { contextBridge, ipcRenderer } from 'electron';
import { CONNECT, PORT } from './desktop-channel';

/**
 * All the page gets of the desktop host. A port cannot be handed over by the bridge itself, so it follows as a
 * message of the page to itself, which no other origin can receive.
 */
contextBridge.exposeInMainWorld('claimdesk', {
  /** Asks for a channel to the core; refused requests reject. */
  connect: (store: unknown): Promise<void> => ipcRenderer.invoke(CONNECT, store),
});

ipcRenderer.on(PORT, (event) => {
  window.postMessage(PORT, window.location.origin, [...event.ports]);
});
