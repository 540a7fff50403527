import type { Insertable, Updateable } from 'kysely';
import type { Reader, Writer } from '../../../store/access';
import { jsonList } from '../../../store/json-table';
import type { Schema } from '../../../store/schema';

/** Requests written here, with where they stand in the inbox they were put into. */
function sent(read: Reader) {
  return read
    .selectFrom('sent_requests')
    .leftJoin('requests', 'requests.id', 'sent_requests.request_id')
    .select([
      'sent_requests.id',
      'sent_requests.email',
      'sent_requests.organization',
      'sent_requests.kind',
      'sent_requests.wanted',
      'sent_requests.state',
      'sent_requests.written_at',
      'sent_requests.request_id',
      'requests.organization_id as inbox_id',
    ]);
}

export type SentRow = NonNullable<Awaited<ReturnType<typeof findSent>>>;

/** Newest first. */
export async function allSent(read: Reader) {
  return sent(read).orderBy('sent_requests.id', 'desc').execute();
}

export async function findSent(read: Reader, sentId: string) {
  return sent(read).where('sent_requests.id', '=', sentId).executeTakeFirst();
}

/** Everything that was written and taken in, oldest first; whether an own message lies in an inbox of this store. */
export async function messagesOf(read: Reader, sentIds: readonly string[]) {
  return read
    .selectFrom('sent_messages')
    .leftJoin('request_messages', 'request_messages.message_id', 'sent_messages.message_id')
    .where('sent_id', 'in', jsonList(sentIds))
    .select(['sent_messages.message_id', 'sent_id', 'position', 'direction', 'at', 'content', 'taken_at'])
    .orderBy('sent_id')
    .orderBy('position')
    .execute();
}

export type SentMessageRow = Awaited<ReturnType<typeof messagesOf>>[number];

export async function sentOfMessage(read: Reader, messageId: string): Promise<string | undefined> {
  const row = await read
    .selectFrom('sent_messages')
    .select('sent_id')
    .where('message_id', '=', messageId)
    .executeTakeFirst();
  return row?.sent_id;
}

/** What the admin said in the inbox of the same store, oldest first. */
export async function saidInInbox(read: Reader, requestId: string) {
  return read
    .selectFrom('request_events')
    .select(['at', 'act', 'words'])
    .where('request_id', '=', requestId)
    .where('act', 'in', ['ask-back', 'approve', 'finish', 'decline'])
    .orderBy('position')
    .execute();
}

/** The organizations of this store, and whether each has an account with the address and manages it. */
export async function organizationsFor(read: Reader, emailKey: string) {
  return read
    .selectFrom('organizations')
    .leftJoin('accounts', (join) =>
      join.onRef('accounts.organization_id', '=', 'organizations.id').on('accounts.email_key', '=', emailKey),
    )
    .select(['organizations.id', 'organizations.name', 'accounts.key', 'accounts.managed_by'])
    .orderBy('organizations.id')
    .execute();
}

export async function insertSent(write: Writer, row: Insertable<Schema['sent_requests']>): Promise<void> {
  await write.insertInto('sent_requests').values(row).execute();
}

/** Notes into which request of this store a message written here was taken. */
export async function linkSent(write: Writer, messageId: string, requestId: string): Promise<void> {
  await write
    .updateTable('sent_requests')
    .set({ request_id: requestId })
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('sent_messages').select('sent_id').where('message_id', '=', messageId),
    )
    .execute();
}

export async function updateSent(
  write: Writer,
  sentId: string,
  change: Updateable<Schema['sent_requests']>,
): Promise<void> {
  await write.updateTable('sent_requests').set(change).where('id', '=', sentId).execute();
}

export async function insertSentMessage(
  write: Writer,
  row: Omit<Insertable<Schema['sent_messages']>, 'position'>,
): Promise<void> {
  const { position } = await write
    .selectFrom('sent_messages')
    .select(({ fn }) => fn.countAll<number>().as('position'))
    .where('sent_id', '=', row.sent_id)
    .executeTakeFirstOrThrow();
  await write
    .insertInto('sent_messages')
    .values({ ...row, position })
    .execute();
}
