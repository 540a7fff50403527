type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** Calls of `invoke` reach the handler directly; what it throws reaches the caller, as in the real one. */
export const standInIpcMain = {
  handlers: new Map<string, Handler>(),
  handle(channel: string, handler: Handler): void {
    if (standInIpcMain.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    standInIpcMain.handlers.set(channel, handler);
  },
  async invoke(channel: string, event: unknown, ...args: unknown[]): Promise<unknown> {
    const handler = standInIpcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  },
};
