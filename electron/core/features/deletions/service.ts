import type { Deletion, DeletionGroup } from '../../../../shared/contract/deletions';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import { deletionOfRow } from './deletion-of-row';
import { countDeletions, endedRows, findRunningOfAccount, runningRows } from './queries';

interface Ask {
  readonly organizationId: string;
  readonly group: DeletionGroup;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** One page of the ledger: running deletions by urgency, ended ones newest first. @throws NotFound */
export async function listDeletions(read: Reader, ask: Ask): Promise<{ deletions: Deletion[] }> {
  await requireOrganization(read, ask.organizationId);
  const page = ask.group === 'running' ? runningRows(read, ask) : endedRows(read, ask);
  const rows = await page.execute();
  return { deletions: rows.map(deletionOfRow) };
}

/** How many deletions run and how many ended which way. @throws NotFound */
export async function countLedger(read: Reader, organizationId: string) {
  await requireOrganization(read, organizationId);
  return countDeletions(read, organizationId);
}

/** The deletion that runs on an account, for its page. */
export async function deletionOfAccount(
  read: Reader,
  { organizationId, accountId }: { organizationId: string; accountId: string },
): Promise<{ deletion: Deletion | null }> {
  const row = await findRunningOfAccount(read, organizationId, accountId);
  return { deletion: row ? deletionOfRow(row) : null };
}
