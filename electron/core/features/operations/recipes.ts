import { Recipe } from '../../../../shared/contract/operations';
import { NotFound } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { deleteRecipe, findRecipe, putRecipe, recipesOf } from './recipes-queries';

type RecipeRow = Awaited<ReturnType<typeof recipesOf>>[number];

/** The recipes of an organization, by name. */
export async function listRecipes(read: Reader, organizationId: string): Promise<Recipe[]> {
  return (await recipesOf(read, organizationId)).map(recipeOf);
}

/**
 * Saves an operation with a filter under a name; a recipe that has the name already is replaced.
 * @throws NotFound when there is no such organization
 */
export async function saveRecipe(
  unit: Unit,
  asked: Pick<Recipe, 'name' | 'operation' | 'filter'> & { readonly organizationId: string },
): Promise<Recipe> {
  const { organizationId, name, operation, filter } = asked;
  await requireOrganization(unit.write, organizationId);
  const known = await findRecipe(unit.write, organizationId, { name });
  const row: RecipeRow = {
    id: known?.id ?? unit.newId(),
    organization_id: organizationId,
    name,
    operation: JSON.stringify(operation),
    filter: JSON.stringify(filter),
    created_at: known?.created_at ?? unit.now,
  };
  await putRecipe(unit.write, row);
  await unit.audit({
    organizationId,
    action: 'operations.recipes.save',
    subject: { type: 'recipe', id: row.id, label: name },
    after: { operation: operation.kind, filter },
  });
  return recipeOf(row);
}

/**
 * Removes a recipe; what it did stays done.
 * @throws NotFound
 */
export async function removeRecipe(
  unit: Unit,
  { organizationId, recipeId }: { organizationId: string; recipeId: string },
): Promise<void> {
  const recipe = await findRecipe(unit.write, organizationId, { id: recipeId });
  if (!recipe) throw new NotFound('This recipe');
  await deleteRecipe(unit.write, recipeId);
  await unit.audit({
    organizationId,
    action: 'operations.recipes.remove',
    subject: { type: 'recipe', id: recipeId, label: recipe.name },
  });
}

function recipeOf(row: RecipeRow): Recipe {
  return Recipe.parse({
    id: row.id,
    name: row.name,
    operation: JSON.parse(row.operation),
    filter: JSON.parse(row.filter),
    createdAt: row.created_at,
  });
}
