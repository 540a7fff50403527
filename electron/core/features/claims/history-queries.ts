import type { Reader } from '../../store/access';

/** Every claim an account ever had, by whichever organization here, newest first. */
export async function claimsOfAccount(read: Reader, accountId: string) {
  return read
    .selectFrom('claims')
    .innerJoin('domains', 'domains.id', 'claims.domain_id')
    .innerJoin('organizations', 'organizations.id', 'claims.organization_id')
    .select([
      'claims.organization_id',
      'organizations.name as organization_name',
      'domains.unicode_name',
      'claims.from_at',
      'claims.to_at',
      'claims.origin',
      'claims.ended_by',
    ])
    .where('claims.account_id', '=', accountId)
    .orderBy('claims.from_at', 'desc')
    .execute();
}
