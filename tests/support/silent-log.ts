import type { Log } from '../../electron/core/ports/log';

/** For tests that provoke failures on purpose. */
export const silentLog: Log = { warn: () => {}, error: () => {} };
