import { expressionBuilder } from 'kysely';
import type { Schema } from '../../store/schema';

/**
 * Inside a query over `accounts`: the id of the dispute that holds the account, as `dispute_id`, or null (rule K2).
 * A case is open until it is closed, whatever was decided in it meanwhile.
 */
export function openDispute() {
  return expressionBuilder<Schema, 'accounts'>()
    .selectFrom('disputes')
    .select('disputes.id')
    .whereRef('disputes.account_key', '=', 'accounts.key')
    .where('disputes.closed_at', 'is', null)
    .as('dispute_id');
}
