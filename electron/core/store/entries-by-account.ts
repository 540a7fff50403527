import { type AliasableExpression, sql } from 'kysely';
import type { PlanEntriesTable } from './schema/claim-tables';

/**
 * What plans say, to be sought by account. Until a store has statistics, and where they are of small plans, SQLite
 * takes the whole of a plan instead and looks through all of it for every single account.
 */
export function entriesByAccount(): AliasableExpression<PlanEntriesTable> {
  return sql<PlanEntriesTable>`(select * from plan_entries indexed by plan_entries_by_account)`;
}
