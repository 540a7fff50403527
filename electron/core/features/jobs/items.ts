import type { JobItem } from '../../../../shared/contract/jobs';
import { AccountId } from '../../../../shared/domain/ids';
import { itemChanges } from '../../../../shared/domain/jobs/item-changes';
import type { ItemReason, ItemState } from '../../../../shared/domain/jobs/job-item';
import type { Reader } from '../../store/access';
import { type ItemRow, type ItemsAsk, pageOfItemRows, reasonCounts } from './items-queries';

/** One page of a job's items as the screen and the export show them. */
export async function itemsOf(read: Reader, ask: ItemsAsk): Promise<JobItem[]> {
  return (await pageOfItemRows(read, ask)).map(itemOfRow);
}

/** Why items of a job need nothing, are refused or failed, with how many each. */
export async function reasonsOfJob(
  read: Reader,
  jobId: string,
): Promise<{ id: number; state: ItemState; count: number; reason: ItemReason }[]> {
  const rows = await reasonCounts(read, jobId);
  return rows.map(({ id, state, count, rule, sentence, next_step }) => ({
    id,
    state,
    count,
    reason: { rule, sentence, nextStep: next_step },
  }));
}

function itemOfRow(row: ItemRow): JobItem {
  const { position, state, id, name, email, status, rule, sentence, next_step } = row;
  const isAccount = id !== null && name !== null && email !== null && status !== null;
  return {
    position,
    state,
    account: isAccount ? { id: AccountId.parse(id), name, email, status } : null,
    reason: sentence === null ? null : { rule, sentence, nextStep: next_step },
    changes: [...itemChanges(parsed(row.before), parsed(row.after))],
  };
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
