import { implement } from '@orpc/server';
import { overviewContract } from '../../../../shared/contract/overview';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { readActivity } from './activity';
import { readOverview } from './service';
import { readWaiting } from './waiting';

const os = implement(overviewContract).$context<CoreContext>().use(gate);

export const overviewHandlers = os.router({
  read: os.read.handler(({ input, context }) =>
    readOverview(context.read, input.organizationId, context.ports.clock.now()),
  ),
  waiting: os.waiting.handler(({ input, context }) =>
    readWaiting(context.read, input.organizationId, context.ports.clock.now()),
  ),
  activity: os.activity.handler(({ input, context }) =>
    readActivity(context.read, input.organizationId, context.ports.clock.now()),
  ),
});
