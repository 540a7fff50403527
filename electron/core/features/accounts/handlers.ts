import { implement } from '@orpc/server';
import { accountsContract } from '../../../../shared/contract/accounts';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { exportAccounts } from './export-accounts';
import { listViews, removeView, renameView, saveView } from './saved-views';
import { countAccounts, facetsOf, findAccount, pageOfAccounts, resolveSelection } from './service';

const os = implement(accountsContract).$context<CoreContext>().use(gate);

export const accountsHandlers = os.router({
  page: os.page.handler(async ({ input, context }) => ({
    rows: [...(await pageOfAccounts(context, input))],
  })),
  count: os.count.handler(async ({ input, context }) => ({ count: await countAccounts(context, input) })),
  facets: os.facets.handler(({ input, context }) => facetsOf(context.read, input.organizationId)),
  get: os.get.handler(({ input, context }) =>
    findAccount(context.read, input.organizationId, input.accountId),
  ),
  resolveSelection: os.resolveSelection.handler(({ input, context }) => resolveSelection(context, input)),
  export: os.export.handler(({ input, context }) => exportAccounts(context, input)),
  views: {
    list: os.views.list.handler(async ({ input, context }) => ({
      views: await listViews(context.read, input.organizationId),
    })),
    save: os.views.save.handler(({ input, context }) => context.change((unit) => saveView(unit, input))),
    rename: os.views.rename.handler(({ input, context }) =>
      context.change((unit) => renameView(unit, input)),
    ),
    remove: os.views.remove.handler(async ({ input, context }) => {
      await context.change((unit) => removeView(unit, input));
      return {};
    }),
  },
});
