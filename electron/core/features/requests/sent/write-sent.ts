import { ordinaryAccount } from '../../../../../shared/domain/permissions/permission-facts';
import { RequestMessage } from '../../../../../shared/domain/requests/message';
import { judgeAsk } from '../../../../../shared/domain/requests/owner-ask';
import type { RequestKind } from '../../../../../shared/domain/requests/request';
import { sayFault, stateAfter } from '../../../../../shared/domain/requests/sent-state';
import { NotFound, Refused } from '../../../failures';
import type { Random } from '../../../ports/random';
import type { Unit } from '../../../unit';
import { asFile, newMessageId, signMessage } from '../message/sign-message';
import { storeKey } from '../message/store-key';
import { readAsk } from '../read-ask';
import { findSent, insertSent, insertSentMessage, messagesOf, type SentRow, updateSent } from './queries';
import { sentOfRow } from './read-sent';

interface NewAsk {
  readonly email: string;
  /** Null where the profile page names none: the account is personal then. */
  readonly organization: string | null;
  readonly kind: RequestKind;
  readonly wanted: string | null;
  readonly words: string;
}

/**
 * Writes and signs a request of an owner.
 * @throws Refused for what the owner may do alone (rule M1), and for what is no address
 */
export async function writeSent(unit: Unit, random: Random, ask: NewAsk): Promise<string> {
  const { email, wanted } = readAsk(ask);
  const organization = ask.organization || null;
  const facts = ordinaryAccount(organization === null ? 'nobody' : 'this-organization');
  const verdict = judgeAsk(ask.kind, facts);
  if (verdict.outcome !== 'ask' || organization === null) {
    const where = verdict.outcome === 'do-it-yourself' ? verdict.where : 'Contact support.';
    throw new Refused('M1', verdict.reason, where);
  }
  const id = unit.newId();
  await insertSent(unit.write, {
    id,
    email: email.address,
    organization,
    kind: ask.kind,
    wanted: wanted?.address ?? null,
    state: 'sent',
    written_at: unit.now,
    request_id: null,
  });
  await send(unit, random, await requireSent(unit, id), { act: 'ask', reason: ask.words, inReplyTo: null });
  return id;
}

/**
 * Answers a question of the admin, or withdraws.
 * @throws Refused once it was decided
 */
export async function saySent(
  unit: Unit,
  random: Random,
  { sentId, act, words }: { sentId: string; act: 'answer' | 'withdraw'; words: string | null },
): Promise<void> {
  const row = await requireSent(unit, sentId);
  const messages = await messagesOf(unit.write, [sentId]);
  const { state } = await sentOfRow(unit.write, row, messages);
  const fault = sayFault(state, act);
  if (fault) throw new Refused(null, fault.reason, fault.nextStep);
  if (act === 'answer' && words === null) {
    throw new Refused(null, 'An answer needs words.', 'Write what the admin asked for.');
  }
  const [first] = messages;
  await send(unit, random, row, { act, reason: words ?? '', inReplyTo: first?.message_id ?? null });
}

/** @throws NotFound */
export async function requireSent(unit: Unit, sentId: string): Promise<SentRow> {
  const row = await findSent(unit.write, sentId);
  if (!row) throw new NotFound('This request');
  return row;
}

async function send(
  unit: Unit,
  random: Random,
  { id: sentId, email, organization, kind, wanted }: SentRow,
  said: Pick<RequestMessage, 'act' | 'reason' | 'inReplyTo'>,
): Promise<void> {
  const message = RequestMessage.safeParse({
    format: 'claimdesk-request',
    version: 1,
    id: newMessageId(random),
    writtenAt: unit.now,
    organization,
    email,
    kind,
    wanted,
    ...said,
  } satisfies RequestMessage).data;
  if (message === undefined) {
    throw new Refused(
      null,
      'The name of the organization holds characters that cannot be seen.',
      'Type the name as it stands on the profile page.',
    );
  }
  const signed = signMessage(message, await storeKey(unit, random));
  const row = { message_id: message.id, sent_id: sentId, at: unit.now };
  await insertSentMessage(unit.write, { ...row, direction: 'out', content: asFile(signed) });
  await updateSent(unit.write, sentId, { state: stateAfter(message) });
  await unit.audit({
    organizationId: null,
    action: `requests.sent.${message.act}`,
    subject: { type: 'sent-request', id: sentId, label: email },
    after: { kind, message: message.id },
  });
}
