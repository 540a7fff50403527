import { implement } from '@orpc/server';
import { deletionsContract } from '../../../../shared/contract/deletions';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { cancelDeletion, planCancel } from './cancel';
import { exportCalendar } from './export-calendar';
import { countLedger, deletionOfAccount, listDeletions } from './service';

const os = implement(deletionsContract).$context<CoreContext>().use(gate);

export const deletionsHandlers = os.router({
  count: os.count.handler(({ input, context }) => countLedger(context.read, input.organizationId)),
  list: os.list.handler(({ input, context }) => listDeletions(context.read, input)),
  ofAccount: os.ofAccount.handler(({ input, context }) => deletionOfAccount(context.read, input)),
  cancel: os.cancel.handler(({ input, context }) => cancelDeletion(context, input)),
  planCancel: os.planCancel.handler(({ input, context }) => planCancel(context, input)),
  exportCalendar: os.exportCalendar.handler(({ input, context }) => exportCalendar(context, input)),
});
