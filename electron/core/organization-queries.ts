import { NotFound } from './failures';
import type { Reader } from './store/access';

/**
 * The organization a call names; features ask before they write for one that may have been deleted meanwhile.
 * @throws NotFound
 */
export async function requireOrganization(read: Reader, id: string): Promise<{ name: string }> {
  const row = await read.selectFrom('organizations').select('name').where('id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('This organization');
  return row;
}
