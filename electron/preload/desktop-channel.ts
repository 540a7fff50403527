/** The page asks for a channel to the core. The only thing it can ask of the desktop host. */
export const CONNECT = 'claimdesk:connect';

/** The channel arrives; the renderer's transport waits for a window message of this text. */
export const PORT = 'claimdesk:port';
