import { sql } from 'kysely';
import type { Waiting } from '../../../../shared/domain/overview/waiting';
import type { Reader } from '../../store/access';

/** Requests that wait for the admin's word. */
export async function waitingRequests(read: Reader, organizationId: string): Promise<Waiting['requests']> {
  const row = await read
    .selectFrom('requests')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.min<number | null>('received_at').as('oldestAt'),
    ])
    .where('organization_id', '=', organizationId)
    .where('state', '=', 'open')
    .where('decided_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row;
}

/** Plans that wait for a second admin. */
export async function waitingApprovals(read: Reader, organizationId: string): Promise<Waiting['approvals']> {
  const row = await read
    .selectFrom('jobs')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.min<number | null>('created_at').as('oldestAt'),
    ])
    // Written out, because only then the index of open jobs answers.
    .where('state', '=', sql.lit('waiting'))
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow();
  return row;
}

/** Disputes that are not closed. @param now UTC milliseconds, for what is overdue */
export async function openDisputes(
  read: Reader,
  organizationId: string,
  now: number,
): Promise<Waiting['disputes']> {
  const row = await read
    .selectFrom('disputes')
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.countAll<number>().filterWhere('deadline', '<', now).as('overdue'),
      fn.min<number | null>('deadline').as('nextDeadline'),
    ])
    .where('organization_id', '=', organizationId)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row;
}
