import { SignedRequest } from '../../../../../shared/domain/requests/message';
import { Refused } from '../../../failures';
import type { Unit } from '../../../unit';
import { takeInSigned } from '../take-in';
import { messagesOf } from './queries';
import { inboxOf } from './read-sent';
import { requireSent } from './write-sent';

/**
 * Puts what was written and not handed over straight into the inbox of the organization in the same store.
 * @throws Refused where the store holds no such organization, or everything lies there
 */
export async function deliver(unit: Unit, sentId: string): Promise<void> {
  const sent = await requireSent(unit, sentId);
  const inbox = await inboxOf(unit.write, sent);
  if (!inbox) {
    throw new Refused(
      null,
      'The organization is not in the store on this computer.',
      'Copy the request as text, or save it as a file, and send it to the admin.',
    );
  }
  const waiting = (await messagesOf(unit.write, [sentId])).filter(
    ({ direction, taken_at }) => direction === 'out' && taken_at === null,
  );
  if (waiting.length === 0) {
    throw new Refused(
      null,
      `Everything you wrote lies in the inbox of ${inbox.name} already.`,
      'Wait for the admin to decide.',
    );
  }
  for (const { content } of waiting) {
    const signed = SignedRequest.parse(JSON.parse(content));
    await takeInSigned(unit, inbox.id, signed, 'here');
  }
}
