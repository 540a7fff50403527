import type { MessagePreview } from '../../../../shared/contract/requests';
import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { RequestId } from '../../../../shared/domain/ids';
import type { RequestMessage, SignedRequest } from '../../../../shared/domain/requests/message';
import { findingsOf } from '../../../../shared/domain/requests/message-findings';
import { messageRefusals } from '../../../../shared/domain/requests/message-refusal';
import { type RequestOrigin, requestKindLabels } from '../../../../shared/domain/requests/request';
import { isWaiting } from '../../../../shared/domain/requests/request-life';
import { Refused } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { addRequest } from './add-request';
import { accountByAddress } from './facts-queries';
import { findRequest } from './inbox-queries';
import { readMessage } from './message/read-message';
import { lastSigner, requestOfMessage, requestOfThread } from './message-queries';
import { record, requireRequest, shownState, theOwner } from './record';
import { linkSent } from './sent/queries';
import { insertMessage } from './write-queries';

interface Given {
  readonly organizationId: string;
  readonly text: string;
}

/**
 * Says what a message is and what to know of it, without taking it in.
 * @throws Refused with the check that failed; a message that was taken in already names its request
 */
export async function previewMessage(
  read: Reader,
  { organizationId, text }: Given,
  now: number,
): Promise<MessagePreview> {
  const { name } = await requireOrganization(read, organizationId);
  const { message, signer } = readMessage('claimdesk-request', text);
  await refuseReplay(read, message);
  const emailKey = keyOf(message);
  const findings = findingsOf(message, {
    now,
    organization: name,
    signer,
    lastSigner: (await lastSigner(read, organizationId, emailKey)) ?? null,
    accountKnown: (await accountByAddress(read, organizationId, emailKey)) !== undefined,
  });
  return { message, findings: [...findings], effect: await effectOf(read, organizationId, message) };
}

/**
 * Takes a message into the inbox, once.
 * @returns the request it made, or the one it belongs to
 * @throws Refused with the check that failed
 */
export async function takeIn(
  unit: Unit,
  { organizationId, text, origin }: Given & { origin: RequestOrigin },
): Promise<{ requestId: RequestId }> {
  await requireOrganization(unit.write, organizationId);
  return takeInSigned(unit, organizationId, readMessage('claimdesk-request', text), origin);
}

/** The same for a message that was read and checked already. */
export async function takeInSigned(
  unit: Unit,
  organizationId: string,
  { message, signer }: SignedRequest,
  origin: RequestOrigin,
): Promise<{ requestId: RequestId }> {
  await refuseReplay(unit.write, message);
  const effect = await effectOf(unit.write, organizationId, message);
  const requestId = effect.kind === 'joins' ? effect.requestId : await begin();
  if (effect.kind === 'joins') {
    const request = await requireRequest(unit, { organizationId, requestId });
    await record(unit, request, { act: effect.act, words: message.reason || null, by: theOwner });
  }
  await insertMessage(unit.write, {
    message_id: message.id,
    request_id: requestId,
    thread_id: message.inReplyTo ?? message.id,
    signer,
    taken_at: unit.now,
  });
  await linkSent(unit.write, message.id, requestId);
  return { requestId };

  function begin(): Promise<RequestId> {
    const { email, kind, wanted, reason, writtenAt } = message;
    return addRequest(unit, { organizationId, email, kind, wanted, words: reason, origin, writtenAt });
  }
}

async function refuseReplay(read: Reader, { id }: RequestMessage): Promise<void> {
  const seen = await requestOfMessage(read, id);
  if (!seen) return;
  const { reason, nextStep } = messageRefusals.replay;
  const which = `It is the request “${requestKindLabels[seen.kind]}” of ${seen.email} to ${seen.organization}.`;
  throw new Refused(null, `${reason} ${which}`, nextStep);
}

/**
 * A message that continues a talk joins its request as long as somebody still decides on that. What comes later is a
 * new request, so that nobody's words are lost.
 */
async function effectOf(
  read: Reader,
  organizationId: string,
  { act, inReplyTo }: RequestMessage,
): Promise<MessagePreview['effect']> {
  if (act === 'ask' || inReplyTo === null) return { kind: 'new', note: null };
  const requestId = await requestOfThread(read, organizationId, inReplyTo);
  const row = requestId === undefined ? undefined : await findRequest(read, organizationId, requestId);
  if (row && isWaiting(shownState(row))) return { kind: 'joins', requestId: RequestId.parse(row.id), act };
  if (act === 'withdraw') {
    throw new Refused(
      null,
      row
        ? 'This withdraws a request that was decided already.'
        : 'This withdraws a request that is not in this inbox.',
      row ? 'Open that request to see what was done, and tell the person.' : 'Nothing needs to be done.',
    );
  }
  const note = row
    ? 'It continues a request that was decided already, so it is taken in as a new one.'
    : 'It continues a request that is not in this inbox, so it is taken in as a new one.';
  return { kind: 'new', note };
}

function keyOf({ email }: RequestMessage): string {
  return readEmailAddress(email)?.key ?? email;
}
