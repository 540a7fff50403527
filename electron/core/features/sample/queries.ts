import type { Insertable } from 'kysely';
import type { Reader, Writer } from '../../store/access';
import type { Schema } from '../../store/schema';

/** Rows the sample is made of. */
export type Row<Table extends keyof Schema> = Insertable<Schema[Table]>;

/** Marks a sample that was filled to the end; without it a crash in the middle left a part. */
const filledKey = 'sample.filled';

/** SQLite takes a bounded number of values in one statement. */
const rowsAtOnce = 500;

/** Writes rows in statements of a bounded size. */
export async function insertRows<Table extends keyof Schema>(
  write: Writer,
  table: Table,
  rows: readonly Row<Table>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await write
      .insertInto<keyof Schema>(table)
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}

export async function endClaims(write: Writer, ids: readonly string[], at: number): Promise<void> {
  for (let start = 0; start < ids.length; start += rowsAtOnce) {
    await write
      .updateTable('claims')
      .set({ to_at: at, ended_by: 'plan' })
      .where('id', 'in', ids.slice(start, start + rowsAtOnce))
      .execute();
  }
}

export async function endException(write: Writer, id: string, at: number): Promise<void> {
  await write.updateTable('exceptions').set({ ended_at: at }).where('id', '=', id).execute();
}

/** @throws when no import has brought the account yet */
export async function accountKey(read: Reader, organizationId: string, accountId: string): Promise<number> {
  const { key } = await read
    .selectFrom('accounts')
    .select('key')
    .where('organization_id', '=', organizationId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return key;
}

/** Keys of the accounts of an organization by their ids. */
export async function accountKeys(
  read: Reader,
  organizationId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .selectFrom('accounts')
    .select(['id', 'key'])
    .where('organization_id', '=', organizationId)
    .execute();
  return new Map(rows.map(({ id, key }) => [id, key]));
}

/** Notes that an identity provider keeps accounts in step. */
export async function markSynced(write: Writer, keys: readonly number[]): Promise<void> {
  await write
    .updateTable('accounts')
    .set({ synced: 1 })
    .where('key', 'in', [...keys])
    .execute();
}

export async function updateSampleRequest(
  write: Writer,
  id: string,
  change: Pick<Row<'requests'>, 'state' | 'remind_at' | 'decided_at'>,
): Promise<void> {
  await write.updateTable('requests').set(change).where('id', '=', id).execute();
}

export async function updateSampleDispute(
  write: Writer,
  id: string,
  change: Pick<Row<'disputes'>, 'decision' | 'decided_at' | 'decided_by' | 'closed_at'>,
): Promise<void> {
  await write.updateTable('disputes').set(change).where('id', '=', id).execute();
}

export async function markFilled(write: Writer): Promise<void> {
  await write.insertInto('settings').values({ key: filledKey, value: 'true' }).execute();
}

export async function isFilled(read: Reader): Promise<boolean> {
  const row = await read.selectFrom('settings').select('key').where('key', '=', filledKey).executeTakeFirst();
  return row !== undefined;
}

export interface SampleProof {
  readonly state: string;
  readonly method: 'dns-txt' | 'https-file';
  readonly token: string;
}

/** The living tokens of a domain, for the network that answers in place of the real one. */
export async function livingTokens(read: Reader, domainName: string): Promise<SampleProof[]> {
  return read
    .selectFrom('domain_tokens')
    .innerJoin('domains', 'domains.id', 'domain_tokens.domain_id')
    .select(['domains.state', 'domain_tokens.method', 'domain_tokens.token'])
    .where('domains.name', '=', domainName)
    .where('domains.state', '<>', 'removed')
    .where('domain_tokens.retired_at', 'is', null)
    .execute();
}
