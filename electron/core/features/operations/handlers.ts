import { implement } from '@orpc/server';
import { operationsContract } from '../../../../shared/contract/operations';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { profileOf } from './account-profile';
import { offersFor } from './offers';
import { planOperation } from './plan-operation';
import { listRecipes, removeRecipe, saveRecipe } from './recipes';
import { replan } from './replan';
import { stateRepositories } from './state-repositories';

const os = implement(operationsContract).$context<CoreContext>().use(gate);

export const operationsHandlers = os.router({
  offers: os.offers.handler(async ({ input, context }) => ({
    offers: await offersFor(context.read, input, context.ports.clock.now()),
  })),
  plan: os.plan.handler(async ({ input, context }) => {
    const accountKeys = await context.services.accounts.selectedKeys(context, input);
    const { jobId } = await context.change((unit) => planOperation(unit, { ...input, accountKeys }));
    return { jobId };
  }),
  replan: os.replan.handler(async ({ input, context }) => {
    await context.change((unit) => replan(unit, input.jobId));
    return {};
  }),
  profile: os.profile.handler(({ input, context }) => profileOf(context.read, input)),
  stateRepositories: os.stateRepositories.handler(async ({ input, context }) => {
    await context.change((unit) => stateRepositories(unit, input));
    return {};
  }),
  recipes: {
    list: os.recipes.list.handler(async ({ input, context }) => ({
      recipes: await listRecipes(context.read, input.organizationId),
    })),
    save: os.recipes.save.handler(({ input, context }) => context.change((unit) => saveRecipe(unit, input))),
    remove: os.recipes.remove.handler(async ({ input, context }) => {
      await context.change((unit) => removeRecipe(unit, input));
      return {};
    }),
  },
});
