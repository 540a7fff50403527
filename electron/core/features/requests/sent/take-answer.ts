import type { AnswerMessage } from '../../../../../shared/domain/requests/message';
import { stateAfter } from '../../../../../shared/domain/requests/sent-state';
import { Refused } from '../../../failures';
import type { Unit } from '../../../unit';
import { readMessage } from '../message/read-message';
import { asFile } from '../message/sign-message';
import { insertSentMessage, messagesOf, sentOfMessage, updateSent } from './queries';
import { requireSent } from './write-sent';

/**
 * Takes in the answer of an admin.
 * @returns id of the request it answers
 * @throws Refused with the check that failed, and for an answer that is here, is older than one that is, or answers
 *   nothing that was written here
 */
export async function takeAnswer(unit: Unit, text: string): Promise<string> {
  const signed = readMessage('claimdesk-answer', text);
  const { message } = signed;
  const sentId = await sentOfMessage(unit.write, message.inReplyTo);
  const sent = sentId === undefined ? undefined : await requireSent(unit, sentId);
  if (!sent || sent.email !== message.email) {
    throw new Refused(
      null,
      'This answers a request that was not written in this store.',
      'Take it in on the computer where the request was written.',
    );
  }
  await refuseOld(unit, sent.id, message);
  await insertSentMessage(unit.write, {
    message_id: message.id,
    sent_id: sent.id,
    direction: 'in',
    at: message.writtenAt,
    content: asFile(signed),
  });
  await updateSent(unit.write, sent.id, { state: stateAfter(message) });
  await unit.audit({
    organizationId: null,
    action: 'requests.sent.takeAnswer',
    subject: { type: 'sent-request', id: sent.id, label: sent.email },
    after: { decision: message.decision, message: message.id },
  });
  return sent.id;
}

async function refuseOld(unit: Unit, sentId: string, { id, writtenAt }: AnswerMessage): Promise<void> {
  const answers = (await messagesOf(unit.write, [sentId])).filter(({ direction }) => direction === 'in');
  if (answers.some(({ message_id }) => message_id === id)) {
    throw new Refused(null, 'You took in this answer already.', 'Look at the request: it shows the answer.');
  }
  if (answers.some(({ at }) => at > writtenAt)) {
    throw new Refused(
      null,
      'A newer answer to this request is here already.',
      'Go by the newer one, or ask the admin.',
    );
  }
}
