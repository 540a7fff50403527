import type { DuplicateVerdict } from '../../../../shared/domain/duplicates/duplicate-pair';
import type { Writer } from '../../store/access';

interface Pair {
  readonly organizationId: string;
  /** The lower key. */
  readonly first: number;
  readonly second: number;
}

/** @returns what was said of the pair before; null where nothing was */
export async function forgetVerdict(
  write: Writer,
  { organizationId, first, second }: Pair,
): Promise<DuplicateVerdict | null> {
  const row = await write
    .deleteFrom('duplicate_verdicts')
    .where('organization_id', '=', organizationId)
    .where('first_key', '=', first)
    .where('second_key', '=', second)
    .returning('verdict')
    .executeTakeFirst();
  return row?.verdict ?? null;
}

export async function saveVerdict(
  write: Writer,
  {
    organizationId,
    first,
    second,
    ...said
  }: Pair & { verdict: DuplicateVerdict; note: string | null; by: string; at: number },
): Promise<void> {
  await write
    .insertInto('duplicate_verdicts')
    .values({ organization_id: organizationId, first_key: first, second_key: second, ...said })
    .execute();
}
