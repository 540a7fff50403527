import { standInApp } from './app';

/** Schemes that may be handled, with what each was allowed. */
export const privilegedSchemes = new Map<string, Readonly<Record<string, boolean>>>();

export const schemes = {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges: Record<string, boolean> }[],
  ): void {
    if (standInApp.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) privilegedSchemes.set(scheme, privileges);
  },
  privilegedSchemes,
};

export const systemShell = {
  opened: [] as string[],
  async openExternal(url: string): Promise<void> {
    systemShell.opened.push(url);
  },
};

export const menus = {
  current: undefined as unknown,
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu(menu: unknown): void {
    menus.current = menu;
  },
};

export const dialogs = {
  shown: [] as string[],
  showErrorBox(_title: string, content: string): void {
    dialogs.shown.push(content);
  },
};

export const theme = { shouldUseDarkColors: false };

export const screens = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};
