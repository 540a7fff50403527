import type { DisputeState } from '../../../../shared/domain/disputes/dispute';
import type { Reader } from '../../store/access';

/** Cases with the account they are about, as it is today. */
function cases(read: Reader, organizationId: string) {
  return read
    .selectFrom('disputes')
    .innerJoin('accounts', 'accounts.key', 'disputes.account_key')
    .where('disputes.organization_id', '=', organizationId)
    .select([
      'disputes.id',
      'disputes.account_key',
      'disputes.opened_at',
      'disputes.opened_by',
      'disputes.summary',
      'disputes.deadline',
      'disputes.decision',
      'disputes.decided_at',
      'disputes.decided_by',
      'disputes.closed_at',
      'accounts.id as account_id',
      'accounts.email',
      'accounts.name',
      'accounts.status',
      'accounts.managed_by',
    ]);
}

export type CaseRow = Awaited<ReturnType<ReturnType<typeof pageOfCases>['execute']>>[number];

interface Page {
  readonly organizationId: string;
  readonly state: DisputeState;
  readonly skip: number;
  readonly limit: number;
}

/** A query for open cases by deadline, those without one last; closed ones as they were closed, newest first. */
export function pageOfCases(read: Reader, { organizationId, state, skip, limit }: Page) {
  const all = cases(read, organizationId);
  const page =
    state === 'open'
      ? all
          .where('disputes.closed_at', 'is', null)
          .orderBy('disputes.deadline', (order) => order.asc().nullsLast())
      : all.where('disputes.closed_at', 'is not', null).orderBy('disputes.closed_at', 'desc');
  return page.orderBy('disputes.id', 'desc').offset(skip).limit(limit);
}

export async function findCase(
  read: Reader,
  organizationId: string,
  disputeId: string,
): Promise<CaseRow | undefined> {
  return cases(read, organizationId).where('disputes.id', '=', disputeId).executeTakeFirst();
}

export async function countCases(read: Reader, organizationId: string, now: number) {
  return read
    .selectFrom('disputes')
    .where('organization_id', '=', organizationId)
    .select((row) => [
      row.fn.countAll<number>().filterWhere('closed_at', 'is', null).as('open'),
      row.fn
        .countAll<number>()
        .filterWhere('closed_at', 'is', null)
        .filterWhere('deadline', '<', now)
        .as('overdue'),
      row.fn.countAll<number>().filterWhere('closed_at', 'is not', null).as('closed'),
    ])
    .executeTakeFirstOrThrow();
}

export async function entriesOf(read: Reader, disputeId: string) {
  return read
    .selectFrom('dispute_entries')
    .select(['position', 'at', 'by', 'kind', 'text', 'detail'])
    .where('dispute_id', '=', disputeId)
    .orderBy('position')
    .execute();
}

/** The open claim on an account, whichever organization of this store holds it. */
export async function openClaimOn(read: Reader, accountId: string) {
  return read
    .selectFrom('claims')
    .innerJoin('domains', 'domains.id', 'claims.domain_id')
    .innerJoin('organizations', 'organizations.id', 'claims.organization_id')
    .select([
      'claims.organization_id',
      'organizations.name as organization_name',
      'domains.unicode_name',
      'claims.from_at',
    ])
    .where('claims.account_id', '=', accountId)
    .where('claims.to_at', 'is', null)
    .executeTakeFirst();
}

function accounts(read: Reader, organizationId: string) {
  return read
    .selectFrom('accounts')
    .select(['key', 'id', 'email', 'name', 'status', 'managed_by'])
    .where('organization_id', '=', organizationId);
}

export async function findAccount(read: Reader, organizationId: string, accountId: string) {
  return accounts(read, organizationId).where('id', '=', accountId).executeTakeFirst();
}

export async function findAccountByEmail(read: Reader, organizationId: string, emailKey: string) {
  return accounts(read, organizationId).where('email_key', '=', emailKey).executeTakeFirst();
}

export async function casesOfAccount(read: Reader, accountKey: number) {
  return read
    .selectFrom('disputes')
    .select(['id', 'opened_at', 'deadline', 'decision', 'closed_at'])
    .where('account_key', '=', accountKey)
    .execute();
}
