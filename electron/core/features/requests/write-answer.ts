import type { OutgoingMessage } from '../../../../shared/contract/sent-requests';
import { safeFileName } from '../../../../shared/domain/exports/file-name';
import type {
  AnswerMessage,
  Decision,
  SignedAnswer,
  SignedRequest,
} from '../../../../shared/domain/requests/message';
import { type RequestState, requestKindLabels } from '../../../../shared/domain/requests/request';
import { Refused } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import type { Random } from '../../ports/random';
import type { Unit } from '../../unit';
import { historyOf } from './inbox-queries';
import { asFile, asText, newMessageId, signMessage } from './message/sign-message';
import { storeKey } from './message/store-key';
import { threadOfRequest } from './message-queries';
import { requireRequest } from './record';

const decided = {
  open: null,
  withdrawn: null,
  'asked-back': 'asked-back',
  approved: 'approved',
  done: 'done',
  declined: 'declined',
} as const satisfies Record<RequestState, Decision | null>;

const spoken: readonly string[] = ['ask-back', 'approve', 'decline'];

/**
 * Writes what was decided or asked back as a signed message, for the way back to the owner.
 * @throws Refused when there is nothing to say, or the request came as no message
 */
export async function writeAnswer(
  unit: Unit,
  random: Random,
  of: { organizationId: string; requestId: string },
): Promise<OutgoingMessage> {
  const request = await requireRequest(unit, of);
  const thread = await threadOfRequest(unit.write, request.id);
  if (thread === undefined) {
    throw new Refused(
      null,
      'This request was entered by hand, so the owner’s Claimdesk knows nothing of it.',
      'Tell the person directly.',
    );
  }
  const decision = decided[request.state];
  if (decision === null) {
    throw new Refused(
      null,
      request.state === 'open' ? 'There is nothing to answer yet.' : 'The owner withdrew this request.',
      request.state === 'open' ? 'Approve, decline or ask back first.' : 'No answer is needed.',
    );
  }
  const { name } = await requireOrganization(unit.write, of.organizationId);
  const history = await historyOf(unit.write, request.id);
  const message: AnswerMessage = {
    format: 'claimdesk-answer',
    version: 1,
    id: newMessageId(random),
    writtenAt: unit.now,
    organization: name,
    email: request.email,
    decision,
    words: history.findLast(({ act }) => spoken.includes(act))?.words ?? '',
    inReplyTo: thread,
  };
  const signed = signMessage(message, await storeKey(unit, random));
  await unit.audit({
    organizationId: of.organizationId,
    action: 'requests.writeAnswer',
    subject: { type: 'request', id: request.id, label: request.email },
    after: { decision, message: message.id },
  });
  return outgoing(signed, `Answer, ${requestKindLabels[request.kind]}, ${request.email}`);
}

/** A signed message in the two forms in which it is handed over. */
export function outgoing(signed: SignedRequest | SignedAnswer, name: string): OutgoingMessage {
  return { text: asText(signed), file: asFile(signed), fileName: safeFileName(name, 'claimdesk-request') };
}
