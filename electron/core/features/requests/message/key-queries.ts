import type { Reader, Writer } from '../../../store/access';

const key = 'message-key';

export async function findKeySeed(read: Reader): Promise<string | undefined> {
  const row = await read.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row && String(JSON.parse(row.value));
}

export async function saveKeySeed(write: Writer, seed: string): Promise<void> {
  await write
    .insertInto('settings')
    .values({ key, value: JSON.stringify(seed) })
    .execute();
}
