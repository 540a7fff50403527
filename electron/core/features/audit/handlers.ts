import { implement } from '@orpc/server';
import { auditContract } from '../../../../shared/contract/audit';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { exportList, exportTrail } from './exports';
import { choicesOf, listEvents } from './service';
import { countEvents } from './walk';

const os = implement(auditContract).$context<CoreContext>().use(gate);

export const auditHandlers = os.router({
  list: os.list.handler(({ input, context }) => listEvents(context.read, input, input)),
  count: os.count.handler(async ({ input, context }) => ({ count: await countEvents(context.read, input) })),
  choices: os.choices.handler(({ input, context }) => choicesOf(context.read, input.organizationId)),
  anchor: os.anchor.handler(({ context }) => context.auditTrail.compareWithAnchor()),
  verify: os.verify.handler(({ context }) => context.auditTrail.verify()),
  exportTrail: os.exportTrail.handler(({ input, context }) => exportTrail(context, input.organizationId)),
  exportList: os.exportList.handler(({ input, context }) => exportList(context, input)),
});
