import type { DomainInNeed } from '../../../../shared/contract/overview';
import { DomainId } from '../../../../shared/domain/ids';
import type { Reader } from '../../store/access';

export interface RegisteredDomain {
  readonly id: DomainId;
  readonly name: string;
  readonly state: 'pending' | 'verified' | 'failing' | 'lapsed';
}

/** The domains of an organization that were not removed. */
export async function registeredDomains(read: Reader, organizationId: string): Promise<RegisteredDomain[]> {
  const rows = await read
    .selectFrom('domains')
    .select(['id', 'name', 'state'])
    .where('organization_id', '=', organizationId)
    .where('state', '<>', 'removed')
    .execute();
  return rows.flatMap(({ id, name, state }) =>
    state === 'removed' ? [] : [{ id: DomainId.parse(id), name, state }],
  );
}

/** Domains without a valid proof, with the claims that rest on each. */
export async function domainsInNeed(read: Reader, organizationId: string): Promise<DomainInNeed[]> {
  const rows = await read
    .selectFrom('domains')
    .select(({ selectFrom }) => [
      'id',
      'unicode_name',
      'state',
      'added_at',
      'failing_since',
      'lapses_at',
      'next_check_at',
      selectFrom('claims')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('claims.domain_id', '=', 'domains.id')
        .where('claims.to_at', 'is', null)
        .as('open_claims'),
    ])
    .where('organization_id', '=', organizationId)
    .where('state', 'in', ['pending', 'failing', 'lapsed'])
    .execute();
  return rows.flatMap(({ state, ...row }) =>
    state === 'verified' || state === 'removed'
      ? []
      : [
          {
            domainId: DomainId.parse(row.id),
            unicodeName: row.unicode_name,
            state,
            addedAt: row.added_at,
            failingSince: row.failing_since,
            lapsesAt: row.lapses_at,
            nextCheckAt: row.next_check_at,
            openClaims: row.open_claims ?? 0,
          },
        ],
  );
}

/** Exceptions that hold now and run out before `until`, the soonest first. */
export async function endingExceptions(read: Reader, organizationId: string, now: number, until: number) {
  const rows = await read
    .selectFrom('exceptions')
    .select(['id', 'email_key', 'reason', 'expires_at'])
    .where('organization_id', '=', organizationId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .where('expires_at', '<=', until)
    .orderBy('expires_at')
    .execute();
  return rows.flatMap(({ id, email_key, reason, expires_at }) =>
    expires_at === null ? [] : [{ id, email: email_key, reason, expiresAt: expires_at }],
  );
}

export async function countClaimPlans(read: Reader, organizationId: string): Promise<number> {
  const { count } = await read
    .selectFrom('plans')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organization_id', '=', organizationId)
    .where('kind', '=', 'claim')
    .executeTakeFirstOrThrow();
  return count;
}

export async function newestImport(read: Reader, organizationId: string) {
  return read
    .selectFrom('imports')
    .select(['file_name', 'variant', 'at', 'totals'])
    .where('organization_id', '=', organizationId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
