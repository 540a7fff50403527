import { sql } from 'kysely';
import type { Reader } from './access';

/** A number that is another one after every commit of another connection, so that what was read can be kept. */
export async function dataVersion(read: Reader): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`PRAGMA data_version`.execute(read);
  return rows[0]?.data_version ?? 0;
}
