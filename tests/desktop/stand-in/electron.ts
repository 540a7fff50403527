/** The part of the `electron` module that the desktop host uses. Named as there; behaves as documented there. */
import { standInApp } from './app';
import { StandInWindow } from './browser-window';
import { standInIpcMain } from './ipc-main';
import { StandInMessageChannel } from './message-channel-main';
import { standInSession } from './session';
import { dialogs, menus, schemes, screens, systemShell, theme } from './small-modules';

export const app = standInApp;
export const BrowserWindow = StandInWindow;
export const dialog = dialogs;
export const ipcMain = standInIpcMain;
export const Menu = menus;
export const MessageChannelMain = StandInMessageChannel;
export const nativeTheme = theme;
export const protocol = schemes;
export const screen = screens;
export const session = standInSession;
export const shell = systemShell;
