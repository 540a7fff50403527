import type { JobId } from '../../../../shared/domain/ids';
import { NotFound } from '../../failures';
import type { Unit } from '../../unit';
import { accountsByIds } from './book-queries';
import { loadBook } from './load-book';
import { writePlan } from './write-plan';

interface Ask {
  readonly organizationId: string;
  readonly changes: readonly { readonly accountId: string; readonly email: string }[];
  readonly solving: boolean;
  readonly reason: string | null;
}

/**
 * Plans changes that somebody asked for one by one.
 * @throws NotFound when one of the accounts is not in the organization
 */
export async function planByHand(unit: Unit, ask: Ask): Promise<{ jobId: JobId }> {
  const { organizationId, solving, reason } = ask;
  const rows = await accountsByIds(
    unit.write,
    organizationId,
    ask.changes.map(({ accountId }) => accountId),
  );
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  const changes = ask.changes.map(({ accountId, email }) => {
    const account = keys.get(accountId);
    if (account === undefined) throw new NotFound('This account');
    return { account, wanted: email, fault: null, row: null };
  });
  const book = await loadBook(unit.write, {
    organizationId,
    accounts: [...keys.values()],
    wanted: changes.map(({ wanted }) => wanted),
    solving,
  });
  const jobId = await writePlan(
    unit,
    { organizationId, changes, solving, reason, input: { file: null } },
    book,
  );
  return { jobId };
}
