import { app } from './app';

/** Schemes that may be handled, with what each was allowed. */
export const privilegedSchemes = new Map<string, Readonly<Record<string, boolean>>>();

export const protocol = {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges: Record<string, boolean> }[],
  ): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) privilegedSchemes.set(scheme, privileges);
  },
  privilegedSchemes,
};

export const shell = {
  opened: [] as string[],
  async openExternal(url: string): Promise<void> {
    shell.opened.push(url);
  },
};

export const Menu = {
  current: undefined as unknown,
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu(menu: unknown): void {
    Menu.current = menu;
  },
};

export const dialog = {
  shown: [] as string[],
  showErrorBox(_title: string, content: string): void {
    dialog.shown.push(content);
  },
};

export const nativeTheme = { shouldUseDarkColors: false };

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};
