import { expressionBuilder } from 'kysely';
import type { Schema } from '../../store/schema';

/** Outcome that the domain checks record when the proof was found. */
const proved = 'proved';

/** Inside a query over `domains`: when the proof was last seen, as `last_good_check`, or null (rule K2). */
export function lastGoodCheck() {
  return expressionBuilder<Schema, 'domains'>()
    .selectFrom('domain_checks')
    .select((check) => check.fn.max('domain_checks.at').as('at'))
    .whereRef('domain_checks.domain_id', '=', 'domains.id')
    .where('domain_checks.outcome', '=', proved)
    .as('last_good_check');
}
