import { implement } from '@orpc/server';
import { sentContract } from '../../../../../shared/contract/sent-requests';
import { SignedRequest } from '../../../../../shared/domain/requests/message';
import { requestKindLabels } from '../../../../../shared/domain/requests/request';
import type { CoreContext } from '../../../call-context';
import { NotFound } from '../../../failures';
import { gate } from '../../../gate';
import type { Reader } from '../../../store/access';
import { outgoing } from '../write-answer';
import { deliver } from './deliver';
import { findSent, messagesOf } from './queries';
import { listSent, sentOfRow } from './read-sent';
import { takeAnswer } from './take-answer';
import { saySent, writeSent } from './write-sent';

const os = implement(sentContract).$context<CoreContext>().use(gate);

export const sentHandlers = os.router({
  list: os.list.handler(({ context }) => listSent(context.read)),
  write: os.write.handler(({ input, context }) =>
    context.change(async (unit) => getSent(unit.write, await writeSent(unit, context.ports.random, input))),
  ),
  say: os.say.handler(({ input, context }) =>
    context.change(async (unit) => {
      await saySent(unit, context.ports.random, input);
      return getSent(unit.write, input.sentId);
    }),
  ),
  message: os.message.handler(({ input, context }) => newestMessage(context.read, input.sentId)),
  takeAnswer: os.takeAnswer.handler(({ input, context }) =>
    context.change(async (unit) => getSent(unit.write, await takeAnswer(unit, input.text))),
  ),
  deliver: os.deliver.handler(({ input, context }) =>
    context.change(async (unit) => {
      await deliver(unit, input.sentId);
      return getSent(unit.write, input.sentId);
    }),
  ),
});

async function getSent(read: Reader, sentId: string) {
  const row = await findSent(read, sentId);
  if (!row) throw new NotFound('This request');
  return sentOfRow(read, row, await messagesOf(read, [sentId]));
}

async function newestMessage(read: Reader, sentId: string) {
  const newest = (await messagesOf(read, [sentId])).findLast(({ direction }) => direction === 'out');
  if (!newest) throw new NotFound('This request');
  const signed = SignedRequest.parse(JSON.parse(newest.content));
  const { kind, organization } = signed.message;
  return outgoing(signed, `${requestKindLabels[kind]}, ${organization}`);
}
