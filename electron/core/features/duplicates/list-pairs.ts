import { z } from 'zod';
import type { DuplicateOverview, PairFilter } from '../../../../shared/contract/duplicates';
import { DuplicatePair } from '../../../../shared/domain/duplicates/duplicate-pair';
import { Evidence, strengthOf, strengthOfScore } from '../../../../shared/domain/duplicates/evidence';
import type { Reader } from '../../store/access';
import { pairAccounts } from './account-queries';
import type { TooLarge } from './look';
import { lastLook } from './look-queries';
import { countPairs, type PairPlace, pageOfPairs } from './pair-queries';

interface Ask {
  readonly organizationId: string;
  readonly filter: PairFilter;
  readonly after: string | null;
  readonly limit: number;
}

const Place = z.tuple([z.number(), z.number(), z.number()]);

/** One page of pairs, strongest first, and the cursor of its end. */
export async function listPairs(
  read: Reader,
  { organizationId, filter, after, limit }: Ask,
): Promise<{ pairs: DuplicatePair[]; end: string | null }> {
  const from: PairPlace | null = after === null ? null : Place.parse(JSON.parse(after));
  const rows = await pageOfPairs(read, { organizationId, filter, after: from, limit });
  const keys = rows.flatMap(({ first_key, second_key }) => [first_key, second_key]);
  const accounts = new Map(
    (await pairAccounts(read, keys)).map((row) => [row.key, accountOfRow(organizationId, row)]),
  );
  const last = rows.at(-1);
  return {
    pairs: rows.map((row) => {
      const evidence = Evidence.array().parse(JSON.parse(row.evidence));
      return DuplicatePair.parse({
        first: accounts.get(row.first_key),
        second: accounts.get(row.second_key),
        strength: strengthOf(evidence),
        evidence,
        verdict: row.verdict,
        note: row.note,
      });
    }),
    end: last && rows.length === limit ? JSON.stringify([last.score, last.first_key, last.second_key]) : null,
  };
}

function accountOfRow(organizationId: string, row: Awaited<ReturnType<typeof pairAccounts>>[number]) {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    kind: row.managed_by === null ? 'personal' : 'managed',
    ours: row.managed_by === organizationId,
    status: row.status,
    lastActive: row.last_active_at,
    activityKnown: row.activity_known === 1,
    added: row.added_at,
  };
}

/** When it was looked, what was left out, and how many pairs there are. */
export async function duplicateOverview(read: Reader, organizationId: string): Promise<DuplicateOverview> {
  const found = await lastLook(read, organizationId);
  const overview = { open: { strong: 0, likely: 0, weak: 0 }, same: 0, different: 0 };
  for (const { score, verdict, count } of await countPairs(read, organizationId)) {
    if (verdict !== null) overview[verdict] += count;
    else overview.open[strengthOfScore(score) ?? 'weak'] += count;
  }
  if (!found) return { look: null, ...overview };
  const tooLarge: TooLarge = JSON.parse(found.too_large);
  return {
    look: {
      at: found.at,
      accounts: found.accounts,
      tooLarge: [...tooLarge.largest],
      tooLargeGroups: tooLarge.groups,
      cutShort: found.cut_short === 1,
    },
    ...overview,
  };
}
