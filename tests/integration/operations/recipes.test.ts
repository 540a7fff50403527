import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeEach(async () => {
  world = await openOperationWorld();
});
afterEach(() => world.remove());

const recipe = {
  name: 'Never active',
  operation: { kind: 'deactivate', message: 'Ask us.' },
  filter: { activity: { kind: 'never' } },
} as const;
const list = async () =>
  (await world.client.operations.recipes.list({ organizationId: world.organizationId })).recipes;
const save = (change = {}) =>
  world.client.operations.recipes.save({ organizationId: world.organizationId, ...recipe, ...change });

it('keeps an operation with its filter, by name', async () => {
  const saved = await save();
  await save({ name: 'all' });
  expect((await list()).map(({ name }) => name)).toEqual(['all', 'Never active']);
  expect((await list())[1]).toEqual(saved);
  expect(saved).toMatchObject(recipe);
});

it('is replaced under its name', async () => {
  const { id } = await save();
  await save({ operation: { kind: 'delete' } });
  expect(await list()).toMatchObject([{ id, operation: { kind: 'delete' } }]);
});

it('goes when it is removed, and not twice', async () => {
  const { organizationId } = world;
  const { id } = await save();
  const remove = () => world.client.operations.recipes.remove({ organizationId, recipeId: id });
  await remove();
  expect(await list()).toEqual([]);
  await expect(remove()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
