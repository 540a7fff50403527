import type { ExceptionState } from '../../../../shared/contract/claim-exceptions';
import type { Reader, Writer } from '../../store/access';
import { jsonList, jsonRows } from '../../store/json-table';

function withAccount(read: Reader, organizationId: string) {
  return read
    .selectFrom('exceptions')
    .leftJoin('accounts', (join) =>
      join
        .on('accounts.organization_id', '=', organizationId)
        .onRef('accounts.email_key', '=', 'exceptions.email_key'),
    )
    .where('exceptions.organization_id', '=', organizationId)
    .select([
      'exceptions.id',
      'exceptions.email_key',
      'accounts.email',
      'accounts.name',
      'exceptions.reason',
      'exceptions.created_at',
      'exceptions.expires_at',
      'exceptions.ended_at',
    ]);
}

export type ExceptionRow = Awaited<ReturnType<typeof pageOfExceptions>>[number];

interface Page {
  readonly organizationId: string;
  readonly state: ExceptionState | null;
  readonly before: string | null;
  readonly limit: number;
  readonly now: number;
}

/** One page, newest first; ids sort by the time they were made. */
export async function pageOfExceptions(read: Reader, { organizationId, state, before, limit, now }: Page) {
  let page = withAccount(read, organizationId);
  if (before !== null) page = page.where('exceptions.id', '<', before);
  if (state === 'ended') page = page.where('exceptions.ended_at', 'is not', null);
  if (state === 'expired') {
    page = page.where('exceptions.ended_at', 'is', null).where('exceptions.expires_at', '<=', now);
  }
  if (state === 'open') {
    page = page
      .where('exceptions.ended_at', 'is', null)
      .where((row) =>
        row.or([row('exceptions.expires_at', 'is', null), row('exceptions.expires_at', '>', now)]),
      );
  }
  return page.orderBy('exceptions.id', 'desc').limit(limit).execute();
}

export async function findException(read: Reader, organizationId: string, exceptionId: string) {
  return withAccount(read, organizationId).where('exceptions.id', '=', exceptionId).executeTakeFirst();
}

export async function countExceptions(read: Reader, organizationId: string, now: number) {
  return read
    .selectFrom('exceptions')
    .where('organization_id', '=', organizationId)
    .select((row) => [
      row.fn
        .countAll<number>()
        .filterWhere('ended_at', 'is', null)
        .filterWhere((open) => open.or([open('expires_at', 'is', null), open('expires_at', '>', now)]))
        .as('open'),
      row.fn
        .countAll<number>()
        .filterWhere('ended_at', 'is', null)
        .filterWhere('expires_at', '<=', now)
        .as('expired'),
      row.fn.countAll<number>().filterWhere('ended_at', 'is not', null).as('ended'),
    ])
    .executeTakeFirstOrThrow();
}

/** Of some addresses, those with an exception that was not ended, expired or not. */
export async function notEnded(read: Reader, organizationId: string, emailKeys: readonly string[]) {
  return read
    .selectFrom('exceptions')
    .select(['id', 'email_key', 'expires_at'])
    .where('organization_id', '=', organizationId)
    .where('ended_at', 'is', null)
    .where('email_key', 'in', jsonList(emailKeys))
    .execute();
}

interface NewExceptions {
  readonly organizationId: string;
  readonly reason: string;
  readonly at: number;
  readonly expiresAt: number | null;
}

export async function insertExceptions(
  write: Writer,
  { organizationId, reason, at, expiresAt }: NewExceptions,
  rows: readonly (readonly [id: string, emailKey: string])[],
): Promise<void> {
  if (rows.length === 0) return;
  await write
    .insertInto('exceptions')
    .columns(['organization_id', 'reason', 'created_at', 'expires_at', 'id', 'email_key'])
    .expression(jsonRows([organizationId, reason, at, expiresAt], rows))
    .execute();
}

export async function updateException(
  write: Writer,
  exceptionId: string,
  change: { reason?: string; expires_at?: number | null; ended_at?: number },
): Promise<void> {
  await write.updateTable('exceptions').set(change).where('id', '=', exceptionId).execute();
}

export async function endExceptions(write: Writer, ids: readonly string[], at: number): Promise<void> {
  await write.updateTable('exceptions').set({ ended_at: at }).where('id', 'in', jsonList(ids)).execute();
}
