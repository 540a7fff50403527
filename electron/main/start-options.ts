import { app } from 'electron';
import { readOptions, type StartOptions } from '../host/options.mjs';

/**
 * Reads the options this program was started with. From a checkout, Electron's own words and the path of the app
 * come before them.
 * @throws WrongOption
 */
export function startOptions(): StartOptions {
  const before = app.isPackaged ? 0 : process.argv.indexOf(app.getAppPath());
  return readOptions(process.argv.slice(before + 1));
}
