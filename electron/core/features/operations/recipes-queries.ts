import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../store/access';
import type { RecipesTable } from '../../store/schema/job-tables';

export function recipesOf(read: Reader, organizationId: string) {
  return read
    .selectFrom('recipes')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('name', (order) => order.collate('nocase').asc())
    .execute();
}

export function findRecipe(
  read: Reader,
  organizationId: string,
  by: Partial<Pick<RecipesTable, 'id' | 'name'>>,
) {
  let found = read.selectFrom('recipes').selectAll().where('organization_id', '=', organizationId);
  if (by.id !== undefined) found = found.where('id', '=', by.id);
  if (by.name !== undefined) found = found.where('name', '=', by.name);
  return found.executeTakeFirst();
}

/** Writes a recipe; one with its id is replaced. */
export async function putRecipe(write: Writer, recipe: Selectable<RecipesTable>): Promise<void> {
  const { operation, filter } = recipe;
  await write
    .insertInto('recipes')
    .values(recipe)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ operation, filter }))
    .execute();
}

export async function deleteRecipe(write: Writer, id: string): Promise<void> {
  await write.deleteFrom('recipes').where('id', '=', id).execute();
}
