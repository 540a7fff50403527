import { type AliasableExpression, type RawBuilder, sql } from 'kysely';

type Value = string | number | null;

/**
 * The source of an `insert … select`: rows of the program as one parameter, so that a batch of any size costs one
 * execution. It ends with a condition, so that an `on conflict` may follow.
 * @param fixed values that every row begins with
 * @param rows the values that follow, in the order of the columns; all rows have the same length
 */
export function jsonRows(fixed: readonly Value[], rows: readonly (readonly Value[])[]): RawBuilder<unknown> {
  const picked = (rows[0] ?? []).map((_, index) => sql`value ->> ${sql.lit(index)}`);
  return sql`select ${sql.join([...fixed, ...picked])} from json_each(${JSON.stringify(rows)}) where true`;
}

/**
 * Rows of the program as a table to update from, in one parameter. Only for tables that the condition looks up by
 * their whole key: where part of a key is fixed, SQLite walks all of that part for every row, and an upsert from
 * `jsonRows` is the way.
 * @param columns names of the values of each row, in their order
 */
export function jsonTable<Row>(
  columns: readonly (keyof Row & string)[],
  rows: readonly (readonly Value[])[],
): AliasableExpression<Row> {
  const picked = columns.map((name, index) => sql`value ->> ${sql.lit(index)} as ${sql.ref(name)}`);
  return sql<Row>`(select ${sql.join(picked)} from json_each(${JSON.stringify(rows)}))`;
}

/** A list of values as a subquery, for `where … in` of any length. */
export function jsonList<T extends string | number>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
}
