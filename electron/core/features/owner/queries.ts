import type { StoreKnowledge } from '../../../../shared/domain/owner/store-knowledge';
import type { Reader } from '../../store/access';

/** Whether any organization's exports list the address, and who holds its open claim (rule K1). */
export async function accountKnowledge(
  read: Reader,
  emailKey: string,
): Promise<Pick<StoreKnowledge, 'account' | 'managedBy'>> {
  const rows = await read
    .selectFrom('accounts')
    .leftJoin('organizations', 'organizations.id', 'accounts.managed_by')
    .select(['accounts.managed_by', 'organizations.name'])
    // Naming the organizations lets the unique index on organization and address answer.
    .where('accounts.organization_id', 'in', (from) => from.selectFrom('organizations').select('id'))
    .where('accounts.email_key', '=', emailKey)
    .execute();
  const managed = rows.find(({ managed_by }) => managed_by !== null);
  if (managed) return { account: 'managed', managedBy: managed.name };
  return { account: rows.length > 0 ? 'personal' : 'unknown', managedBy: null };
}

/** Which organization of this store has verified the domain; at most one can (rule K6). */
export async function domainKnowledge(
  read: Reader,
  domain: string,
): Promise<Pick<StoreKnowledge, 'domainVerifiedBy' | 'domainClaimsAll'>> {
  const row = await read
    .selectFrom('domains')
    .innerJoin('organizations', 'organizations.id', 'domains.organization_id')
    .select(['organizations.name', 'domains.claim_mode'])
    .where('domains.name', '=', domain)
    .where('domains.state', 'in', ['verified', 'failing'])
    .executeTakeFirst();
  return { domainVerifiedBy: row?.name ?? null, domainClaimsAll: row?.claim_mode === 'automatic' };
}
