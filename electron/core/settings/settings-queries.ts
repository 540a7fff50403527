import { defaultSettings, Settings } from '../../../shared/domain/settings/settings';
import type { Reader, Writer } from '../store/access';

const key = 'settings';

/** @returns what was set, or the defaults; a value that this version does not allow any more falls back too */
export async function readSettings(read: Reader): Promise<Settings> {
  const row = await read.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  if (!row) return defaultSettings;
  const stored: unknown = JSON.parse(row.value);
  return Settings.safeParse({ ...defaultSettings, ...(stored as object) }).data ?? defaultSettings;
}

export async function saveSettings(write: Writer, settings: Settings): Promise<void> {
  const value = JSON.stringify(settings);
  await write
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
