import type { AccountStatus } from '../../../../../shared/domain/accounts/account';
import type { Reader } from '../../../store/access';
import { jsonList } from '../../../store/json-table';

/** A row of an account that is to be erased; another organization of the store may have one of its own. */
export interface ErasedRow {
  readonly key: number;
  readonly organization_id: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly email_key: string;
  /** As it was before. */
  readonly status: AccountStatus;
}

/** Every row of the accounts with these ids, whichever organization imported them. */
export async function rowsOfAccounts(read: Reader, accountIds: readonly string[]): Promise<ErasedRow[]> {
  return read
    .selectFrom('accounts')
    .select(['key', 'organization_id', 'id', 'name', 'email', 'email_key', 'status'])
    .where('id', 'in', jsonList(accountIds))
    .execute();
}

/** The addresses that accounts other than these have now: an earlier address may be somebody else's by now. */
export async function addressesOfOthers(
  read: Reader,
  addressKeys: readonly string[],
  accountIds: readonly string[],
): Promise<string[]> {
  const rows = await read
    .selectFrom('accounts')
    .select('email_key')
    .where('email_key', 'in', jsonList(addressKeys))
    .where('id', 'not in', jsonList(accountIds))
    .execute();
  return rows.map(({ email_key }) => email_key);
}

/** Requests, disputes and exceptions that are about these persons: their events are about them, too. */
export async function subjectsAbout(
  read: Reader,
  keys: readonly number[],
  addressKeys: readonly string[],
): Promise<{ requests: string[]; disputes: string[]; exceptions: string[] }> {
  const requests = await read
    .selectFrom('requests')
    .select('id')
    .where(({ eb, fn, or }) =>
      or([
        eb('account_key', 'in', jsonList(keys)),
        eb(fn<string>('lower', ['email']), 'in', jsonList(addressKeys)),
      ]),
    )
    .execute();
  const disputes = await read
    .selectFrom('disputes')
    .select('id')
    .where('account_key', 'in', jsonList(keys))
    .execute();
  const exceptions = await read
    .selectFrom('exceptions')
    .select('id')
    .where('email_key', 'in', jsonList(addressKeys))
    .execute();
  const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return { requests: idsOf(requests), disputes: idsOf(disputes), exceptions: idsOf(exceptions) };
}
