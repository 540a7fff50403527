import type { Reader, Writer } from '../../store/access';
import { jsonRows } from '../../store/json-table';
import type { FoundPair } from './find-pairs';

export function lastLook(read: Reader, organizationId: string) {
  return read
    .selectFrom('duplicate_looks')
    .select(['at', 'accounts', 'too_large', 'cut_short'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
}

interface NewLook {
  readonly organizationId: string;
  readonly at: number;
  readonly accounts: number;
  readonly tooLarge: string;
  readonly cutShort: boolean;
}

/** Puts a new look in the place of the one before. */
export async function replaceLook(
  write: Writer,
  { organizationId, at, accounts, tooLarge, cutShort }: NewLook,
  pairs: readonly FoundPair[],
): Promise<void> {
  const of = { organization_id: organizationId };
  await write.deleteFrom('duplicate_looks').where('organization_id', '=', organizationId).execute();
  await write.deleteFrom('duplicate_pairs').where('organization_id', '=', organizationId).execute();
  await write
    .insertInto('duplicate_looks')
    .values({ ...of, at, accounts, too_large: tooLarge, cut_short: cutShort ? 1 : 0 })
    .execute();
  if (pairs.length === 0) return;
  await write
    .insertInto('duplicate_pairs')
    .columns(['organization_id', 'score', 'first_key', 'second_key', 'evidence'])
    .expression(
      jsonRows(
        [organizationId],
        pairs.map(({ score, first, second, evidence }) => [score, first, second, JSON.stringify(evidence)]),
      ),
    )
    .execute();
}
