import type { SentRequest } from '../../../../../shared/contract/sent-requests';
import { readEmailAddress } from '../../../../../shared/domain/accounts/email-address';
import { OrganizationId, RequestId } from '../../../../../shared/domain/ids';
import { SignedAnswer, SignedRequest } from '../../../../../shared/domain/requests/message';
import { sameName } from '../../../../../shared/domain/requests/message-findings';
import type { RequestAct } from '../../../../../shared/domain/requests/request-life';
import { type SentState, saidTitles, stateAsSent } from '../../../../../shared/domain/requests/sent-state';
import type { Reader } from '../../../store/access';
import { findRequest } from '../inbox-queries';
import { shownState } from '../record';
import {
  allSent,
  messagesOf,
  organizationsFor,
  type SentMessageRow,
  type SentRow,
  saidInInbox,
} from './queries';

type Said = SentRequest['said'][number];

const titlesInInbox: Partial<Record<RequestAct, string>> = {
  'ask-back': saidTitles['asked-back'],
  approve: saidTitles.approved,
  finish: saidTitles.done,
  decline: saidTitles.declined,
};

export async function listSent(read: Reader): Promise<{ requests: SentRequest[] }> {
  const rows = await allSent(read);
  const messages = await messagesOf(
    read,
    rows.map(({ id }) => id),
  );
  const requests: SentRequest[] = [];
  for (const row of rows) {
    const own = messages.filter(({ sent_id }) => sent_id === row.id);
    requests.push(await sentOfRow(read, row, own));
  }
  return { requests };
}

/** A request as its owner sees it. What lies in an inbox of the same store is read there. */
export async function sentOfRow(
  read: Reader,
  row: SentRow,
  messages: readonly SentMessageRow[],
): Promise<SentRequest> {
  const inbox = await inboxOf(read, row);
  const delivered = messages.every(({ direction, taken_at }) => direction === 'in' || taken_at !== null);
  const inInbox = await saidByAdmin(read, row);
  const said = [
    ...saidIn(messages).filter((one) => !inInbox.some((other) => tellsTheSame(one, other))),
    ...inInbox,
  ];
  said.sort((one, other) => one.at - other.at);
  return {
    id: RequestId.parse(row.id),
    email: row.email,
    organization: row.organization,
    kind: row.kind,
    wanted: row.wanted,
    state: delivered ? await stateInInbox(read, row) : row.state,
    writtenAt: row.written_at,
    said,
    inbox: inbox && { organizationId: OrganizationId.parse(inbox.id), name: inbox.name, delivered },
  };
}

async function saidByAdmin(read: Reader, { request_id }: SentRow): Promise<Said[]> {
  if (request_id === null) return [];
  const events = await saidInInbox(read, request_id);
  return events.map(({ at, act, words }) => ({
    at,
    by: 'org-admin',
    title: titlesInInbox[act] ?? act,
    // What is written down at the end of a job is meant for the admin.
    words: act === 'finish' ? '' : (words ?? ''),
    note: null,
  }));
}

/** An answer that was written in the same store and taken in as a file too is told once. */
function tellsTheSame(one: Said, other: Said): boolean {
  return one.note === null && one.by === other.by && one.title === other.title && one.words === other.words;
}

async function stateInInbox(read: Reader, { request_id, inbox_id, state }: SentRow): Promise<SentState> {
  if (request_id === null || inbox_id === null) return state;
  const request = await findRequest(read, inbox_id, request_id);
  return request ? stateAsSent(shownState(request)) : state;
}

/** The organization of this store that the request is for: the one it was put to, manages the account, or is named. */
export async function inboxOf(read: Reader, { email, organization, inbox_id }: SentRow) {
  const candidates = await organizationsFor(read, readEmailAddress(email)?.key ?? email);
  return (
    candidates.find(({ id }) => id === inbox_id) ??
    candidates.find(({ id, managed_by }) => managed_by === id) ??
    candidates.find(({ name }) => sameName(name, organization)) ??
    null
  );
}

function saidIn(messages: readonly SentMessageRow[]): Said[] {
  let lastSigner: string | null = null;
  return messages.map(({ direction, at, content }): Said => {
    if (direction === 'out') {
      const { message } = SignedRequest.parse(JSON.parse(content));
      return { at, by: 'owner', title: saidTitles[message.act], words: message.reason, note: null };
    }
    const { message, signer } = SignedAnswer.parse(JSON.parse(content));
    const another = lastSigner !== null && lastSigner !== signer;
    lastSigner = signer;
    return {
      at,
      by: 'org-admin',
      title: saidTitles[message.decision],
      words: message.words,
      note: another
        ? 'This answer has another key than the one before. Ask the admin whether they wrote both.'
        : null,
    };
  });
}
