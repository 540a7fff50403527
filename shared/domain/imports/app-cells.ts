import type { AppAccess } from '../accounts/account';
import { readDate } from './read-date';
import { isBlank, readFlag, saysNever } from './read-words';
import { tidyText } from './text-cell';

const longestSite = 200;
const accessWords: ReadonlySet<string> = new Set(['user', 'x', 'access', 'admin', 'administrator', 'guest']);

/** What the cells about one app on one site add up to. */
export interface AppSlot {
  readonly app: string;
  readonly site: string | null;
}

export type AppReading =
  | { readonly ok: true; readonly access: boolean; readonly lastSeen: number | null }
  | { readonly ok: false; readonly reason: string };

const noAccess: AppReading = { ok: true, access: false, lastSeen: null };
const access: AppReading = { ok: true, access: true, lastSeen: null };

/** Reads a cell of a `Last seen in <App> - <site>` column. */
export function readLastSeen(cell: string, { app, site }: AppSlot): AppReading {
  if (isBlank(cell) || saysNever(cell)) return noAccess;
  const lastSeen = readDate(cell);
  if (lastSeen !== undefined) return { ok: true, access: true, lastSeen };
  const where = site === null ? app : `${app} - ${site}`;
  return { ok: false, reason: `“${shorten(cell)}” is not a date when somebody was last seen in ${where}` };
}

/** Reads a cell of an `<App> - <site>` column: any word but a "no" means access. */
export function readAccess(cell: string): AppReading {
  return isBlank(cell) || readFlag(cell) === false || saysNever(cell) ? noAccess : access;
}

/**
 * Reads a cell of a column that is named after an app: the sites, comma-separated; in older files a date, or
 * whether there is access at all.
 */
export function readAppSites(cell: string, app: string): readonly AppAccess[] {
  if (isBlank(cell) || saysNever(cell)) return [];
  const flag = readFlag(cell);
  if (flag === false) return [];
  if (flag === true || accessWords.has(cell.toLowerCase())) return [{ app, site: null, lastSeen: null }];
  const lastSeen = readDate(cell);
  if (lastSeen !== undefined) return [{ app, site: null, lastSeen }];
  return cell
    .split(',')
    .map((site) => tidyText(site).slice(0, longestSite))
    .filter((site) => site !== '')
    .map((site) => ({ app, site, lastSeen: null }));
}

/** The start of a cell, for sentences about it. */
export function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 39)}…` : cell;
}
