/** The part of the `electron` module that the desktop host uses. Named as there; behaves as documented there. */
// biome-ignore lint/performance/noBarrelFile: it stands for the entry of a package.
export { app } from './app';
export { BrowserWindow } from './browser-window';
export { ipcMain } from './ipc-main';
export { MessageChannelMain } from './message-channel-main';
export { session } from './session';
export { dialog, Menu, nativeTheme, protocol, screen, shell } from './small-modules';
