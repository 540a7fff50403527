import type { Reader, Writer } from '../../store/access';
import type { SavedViewsTable } from '../../store/schema/account-tables';

export function viewsOf(read: Reader, organizationId: string) {
  return read
    .selectFrom('saved_views')
    .select(['id', 'name', 'search'])
    .where('organization_id', '=', organizationId)
    .orderBy('name', (order) => order.collate('nocase').asc())
    .execute();
}

export function findView(
  read: Reader,
  organizationId: string,
  by: Partial<Pick<SavedViewsTable, 'id' | 'name'>>,
) {
  let found = read.selectFrom('saved_views').selectAll().where('organization_id', '=', organizationId);
  if (by.id !== undefined) found = found.where('id', '=', by.id);
  if (by.name !== undefined) found = found.where('name', '=', by.name);
  return found.executeTakeFirst();
}

export async function insertView(write: Writer, view: SavedViewsTable): Promise<void> {
  await write.insertInto('saved_views').values(view).execute();
}

export async function changeView(
  write: Writer,
  id: string,
  to: Partial<Pick<SavedViewsTable, 'name' | 'search'>>,
): Promise<void> {
  await write.updateTable('saved_views').set(to).where('id', '=', id).execute();
}

export async function deleteView(write: Writer, id: string): Promise<void> {
  await write.deleteFrom('saved_views').where('id', '=', id).execute();
}
