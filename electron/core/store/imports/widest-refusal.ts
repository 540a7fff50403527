import { sql } from 'kysely';
import type { Reader } from '../access';

/** The largest number of cells among the refused rows of an import; 0 where there are none. */
export async function widestRefusal(read: Reader, importId: string): Promise<number> {
  const row = await read
    .selectFrom('import_refusals')
    .select(sql<number | null>`max(json_array_length(cells))`.as('width'))
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return row?.width ?? 0;
}
