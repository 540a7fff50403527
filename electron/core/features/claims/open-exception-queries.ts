import { expressionBuilder } from 'kysely';
import type { Schema } from '../../store/schema';

/**
 * Inside a query over `accounts`: the id of the exception that keeps the account from being claimed at an instant,
 * as `exception_id`, or null (rule K2).
 * @param now UTC milliseconds; exceptions that ran out by then do not count
 */
export function openException(organizationId: string, now: number) {
  return expressionBuilder<Schema, 'accounts'>()
    .selectFrom('exceptions')
    .select('exceptions.id')
    .where('exceptions.organization_id', '=', organizationId)
    .whereRef('exceptions.email_key', '=', 'accounts.email_key')
    .where('exceptions.ended_at', 'is', null)
    .where((open) =>
      open.or([open('exceptions.expires_at', 'is', null), open('exceptions.expires_at', '>', now)]),
    )
    .as('exception_id');
}
