import { implement } from '@orpc/server';
import { requestsContract } from '../../../../shared/contract/requests';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { requireOrganization } from '../../organization-queries';
import { addRequest } from './add-request';
import { approve } from './approve';
import { decline, say, snooze } from './decide';
import { countRequests } from './inbox-queries';
import { getRequest, listRequests } from './read-inbox';
import { sentHandlers } from './sent/handlers';
import { previewMessage, takeIn } from './take-in';
import { writeAnswer } from './write-answer';

const os = implement(requestsContract).$context<CoreContext>().use(gate);

export const requestsHandlers = os.router({
  list: os.list.handler(({ input, context }) => listRequests(context.read, input, context.ports.clock.now())),
  count: os.count.handler(({ input, context }) =>
    countRequests(context.read, input.organizationId, context.ports.clock.now()),
  ),
  get: os.get.handler(({ input, context }) => getRequest(context.read, input, context.ports.clock.now())),
  preview: os.preview.handler(({ input, context }) =>
    previewMessage(context.read, input, context.ports.clock.now()),
  ),
  takeIn: os.takeIn.handler(({ input, context }) => context.change((unit) => takeIn(unit, input))),
  enter: os.enter.handler(({ input, context }) =>
    context.change(async (unit) => {
      await requireOrganization(unit.write, input.organizationId);
      return { requestId: await addRequest(unit, { ...input, origin: 'here', writtenAt: unit.now }) };
    }),
  ),
  approve: os.approve.handler(({ input, context }) =>
    context.change((unit) => approve(unit, context, input)),
  ),
  decline: os.decline.handler(({ input, context }) => context.change((unit) => decline(unit, input))),
  say: os.say.handler(async ({ input, context }) => {
    await context.change((unit) => say(unit, input));
    return {};
  }),
  snooze: os.snooze.handler(async ({ input, context }) => {
    await context.change((unit) => snooze(unit, input));
    return {};
  }),
  answer: os.answer.handler(({ input, context }) =>
    context.change((unit) => writeAnswer(unit, context.ports.random, input)),
  ),
  sent: sentHandlers,
});
