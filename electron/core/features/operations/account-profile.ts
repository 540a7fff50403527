import type { KeptRepositories } from '../../../../shared/contract/operations';
import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { knownAccounts } from './account-facts';
import { deactivationOf, deletionOf, repositoriesOf } from './endings-queries';
import { type OfAccount, requireAccountKey } from './require-account';

/**
 * What the account says of its person, and what was done to it.
 * @throws NotFound
 */
export async function profileOf(read: Reader, of: OfAccount) {
  const key = await requireAccountKey(read, of);
  const account = (await knownAccounts(read, of.organizationId, 'change-picture', [key])).get(key);
  if (!account) throw new NotFound('This account');
  const { status, profile, picture, syncedFromIdentityProvider: synced } = account.facts;
  return {
    profile,
    synced,
    picture,
    keptRepositories: await keptRepositories(read, key),
    deactivation: status === 'deactivated' ? ((await deactivationOf(read, key)) ?? null) : null,
    deletion: status === 'deletion-pending' ? ((await deletionOf(read, key)) ?? null) : null,
  };
}

async function keptRepositories(read: Reader, key: number): Promise<KeptRepositories | null> {
  const row = await repositoriesOf(read, key);
  if (!row) return null;
  const { state, repositories, note, stated_by: statedBy, at } = row;
  return { state, repositories, note, statedBy, at };
}
