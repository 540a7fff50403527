import { type RawBuilder, sql } from 'kysely';

/**
 * Rows of the program as a table of one statement, so that a batch of any size costs one execution. The columns
 * are `c0`, `c1`, … in the order of each row.
 * @param rows plain values; numbers stay numbers and null stays null
 * @param columns how many values a row has
 */
export function jsonTable(rows: readonly (readonly (string | number | null)[])[], columns: number) {
  const picks = Array.from(
    { length: columns },
    (_, index) => sql`value ->> ${sql.lit(index)} as ${sql.ref(`c${index}`)}`,
  );
  return sql<Record<string, unknown>>`(select ${sql.join(picks)} from json_each(${JSON.stringify(rows)}))`;
}

/** A list of texts or numbers as a subquery, for `where … in` of any length. */
export function jsonList<T extends string | number>(values: readonly T[]): RawBuilder<T> {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
}
