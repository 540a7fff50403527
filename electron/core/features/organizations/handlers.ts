import { implement } from '@orpc/server';
import { organizationsContract } from '../../../../shared/contract/organizations';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { holdingsOf, removeOrganization, unfinishedJobs } from './remove-organization';
import { createOrganization, listOrganizations, renameOrganization, useOrganization } from './service';

const os = implement(organizationsContract).$context<CoreContext>().use(gate);

export const organizationsHandlers = os.router({
  list: os.list.handler(({ context }) => listOrganizations(context.read)),
  holdings: os.holdings.handler(({ input, context }) =>
    holdingsOf(context.read, context.jobs, input.organizationId),
  ),
  create: os.create.handler(({ input, context }) =>
    context.change((unit) => createOrganization(unit, input.name)),
  ),
  rename: os.rename.handler(({ input, context }) =>
    context.change((unit) => renameOrganization(unit, input.organizationId, input.name)),
  ),
  use: os.use.handler(({ input, context }) =>
    context.change((unit) => useOrganization(unit, input.organizationId)),
  ),
  remove: os.remove.handler(async ({ input, context }) => {
    const running = await unfinishedJobs(context.jobs, input.organizationId);
    return context.change((unit) => removeOrganization(unit, context.store.writer, { ...input, running }));
  }),
});
