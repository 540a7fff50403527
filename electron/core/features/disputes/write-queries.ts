import type { Opener } from '../../../../shared/domain/disputes/dispute';
import type { EntryDetail, EntryKind } from '../../../../shared/domain/disputes/entry';
import type { Writer } from '../../store/access';

interface NewCase {
  readonly id: string;
  readonly organizationId: string;
  readonly accountKey: number;
  readonly at: number;
  readonly openedBy: Opener;
  readonly summary: string;
  readonly deadline: number | null;
}

export async function insertCase(write: Writer, given: NewCase): Promise<void> {
  await write
    .insertInto('disputes')
    .values({
      id: given.id,
      organization_id: given.organizationId,
      account_key: given.accountKey,
      opened_at: given.at,
      opened_by: given.openedBy,
      summary: given.summary,
      deadline: given.deadline,
    })
    .execute();
}

export interface NewEntry {
  readonly kind: EntryKind;
  readonly text: string;
  readonly detail: EntryDetail | null;
}

/** Adds a line at the end of the timeline; no query changes one. */
export async function insertEntry(
  write: Writer,
  { disputeId, at, by }: { disputeId: string; at: number; by: string },
  { kind, text, detail }: NewEntry,
): Promise<void> {
  const { last } = await write
    .selectFrom('dispute_entries')
    .select((row) => row.fn.max('position').as('last'))
    .where('dispute_id', '=', disputeId)
    .executeTakeFirstOrThrow();
  await write
    .insertInto('dispute_entries')
    .values({
      dispute_id: disputeId,
      position: (last ?? 0) + 1,
      at,
      by,
      kind,
      text,
      detail: detail === null ? null : JSON.stringify(detail),
    })
    .execute();
}

interface CaseChange {
  deadline?: number | null;
  decision?: 'rightful' | 'released' | 'referred';
  decided_at?: number;
  decided_by?: string;
  closed_at?: number;
}

export async function updateCase(write: Writer, disputeId: string, change: CaseChange): Promise<void> {
  await write.updateTable('disputes').set(change).where('id', '=', disputeId).execute();
}
