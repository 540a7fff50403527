import type { Insertable, Updateable } from 'kysely';
import type { RequestAct } from '../../../../shared/domain/requests/request-life';
import type { Writer } from '../../store/access';
import type { Schema } from '../../store/schema';

export async function insertRequest(write: Writer, row: Insertable<Schema['requests']>): Promise<void> {
  await write.insertInto('requests').values(row).execute();
}

export async function updateRequest(
  write: Writer,
  requestId: string,
  change: Updateable<Schema['requests']>,
): Promise<void> {
  await write.updateTable('requests').set(change).where('id', '=', requestId).execute();
}

/** Adds a line to the history of a request. */
export async function insertEvent(
  write: Writer,
  requestId: string,
  event: { at: number; act: RequestAct; by: string; words: string | null },
): Promise<void> {
  await write
    .insertInto('request_events')
    .columns(['request_id', 'position', 'at', 'act', 'by', 'words'])
    .expression(({ selectFrom, fn, val }) =>
      selectFrom('request_events')
        .where('request_id', '=', requestId)
        .select((row) => [
          val(requestId).as('request_id'),
          row(fn.coalesce(fn.max<number>('position'), val(-1)), '+', 1).as('position'),
          val(event.at).as('at'),
          val(event.act).as('act'),
          val(event.by).as('by'),
          val(event.words).as('words'),
        ]),
    )
    .execute();
}

export async function insertMessage(
  write: Writer,
  row: Insertable<Schema['request_messages']>,
): Promise<void> {
  await write.insertInto('request_messages').values(row).execute();
}
