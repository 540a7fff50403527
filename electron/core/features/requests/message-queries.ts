import type { Reader } from '../../store/access';

/** The request that a message was taken into, in whichever organization of the store. */
export async function requestOfMessage(read: Reader, messageId: string) {
  return read
    .selectFrom('request_messages')
    .innerJoin('requests', 'requests.id', 'request_messages.request_id')
    .innerJoin('organizations', 'organizations.id', 'requests.organization_id')
    .where('message_id', '=', messageId)
    .select([
      'requests.id',
      'requests.kind',
      'requests.email',
      'organizations.name as organization',
      'taken_at',
    ])
    .executeTakeFirst();
}

/** The newest request of an organization in a talk. */
export async function requestOfThread(
  read: Reader,
  organizationId: string,
  threadId: string,
): Promise<string | undefined> {
  const row = await read
    .selectFrom('request_messages')
    .innerJoin('requests', 'requests.id', 'request_messages.request_id')
    .where('thread_id', '=', threadId)
    .where('requests.organization_id', '=', organizationId)
    .select('requests.id')
    .orderBy('requests.id', 'desc')
    .executeTakeFirst();
  return row?.id;
}

/** The key that signed the last message about an address. */
export async function lastSigner(
  read: Reader,
  organizationId: string,
  emailKey: string,
): Promise<string | undefined> {
  const row = await read
    .selectFrom('requests')
    .innerJoin('request_messages', 'request_messages.request_id', 'requests.id')
    .where('requests.organization_id', '=', organizationId)
    .where('requests.email_key', '=', emailKey)
    .select('signer')
    .orderBy('taken_at', 'desc')
    .orderBy('message_id')
    .executeTakeFirst();
  return row?.signer;
}

/** The talk a request belongs to; undefined where it came as no message. */
export async function threadOfRequest(read: Reader, requestId: string): Promise<string | undefined> {
  const row = await read
    .selectFrom('request_messages')
    .select('thread_id')
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  return row?.thread_id;
}
