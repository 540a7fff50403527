import { app } from 'electron';
import type { CoreHandle } from '../core/worker-handle';

/** The store is closed before the app ends, whichever way it is asked to end. */
export function endWithCore(core: CoreHandle, onDeath: (reason: string) => void): void {
  let isClosing = false;
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    core.close().then(
      () => app.exit(0),
      () => app.exit(1),
    );
  });
  app.on('window-all-closed', () => app.quit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  core.died.then((reason) => {
    if (!isClosing) onDeath(reason);
  });
}
