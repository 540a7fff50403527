import { type Expression, type RawBuilder, sql } from 'kysely';

/**
 * The source of an `insert … select`: the accounts of a query in the order of their keys, each with its number.
 * @param before value that every row begins with; then come the number and the key
 * @param first number of the first row
 * @param behind value that every row ends with
 */
export function numberedAccounts(
  before: string,
  first: number,
  query: Expression<{ account_key: number }>,
  behind: string,
): RawBuilder<unknown> {
  const number = sql`row_number() over (order by source.account_key) + ${first - 1}`;
  return sql`select ${before}, ${number}, source.account_key, ${behind} from ${query} as source`;
}
