import type { Unit } from '../../unit';
import { repositoriesOf, saveRepositories } from './endings-queries';
import { addressByKey } from './facts-queries';
import { type OfAccount, requireAccountKey } from './require-account';

interface Statement extends OfAccount {
  readonly state: 'kept' | 'moving' | 'none';
  readonly repositories: number | null;
  readonly note: string | null;
}

/**
 * Notes what is known about private repositories in an account (rule L3). A note touches nothing of the account, so
 * it may be made about a personal one, too: before a claim is when it matters most.
 * @throws NotFound
 */
export async function stateRepositories(unit: Unit, said: Statement): Promise<void> {
  const { organizationId, accountId, state, repositories, note } = said;
  const key = await requireAccountKey(unit.write, said);
  const before = await repositoriesOf(unit.write, key);
  await saveRepositories(unit.write, {
    account_key: key,
    state,
    repositories,
    note,
    stated_by: 'org-admin',
    at: unit.now,
  });
  await unit.audit({
    organizationId,
    action: 'operations.stateRepositories',
    subject: { type: 'account', id: accountId, label: await addressByKey(unit.write, key) },
    before: before ? { state: before.state, repositories: before.repositories, note: before.note } : null,
    after: { state, repositories, note },
  });
}
