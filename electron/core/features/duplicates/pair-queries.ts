import type { PairFilter } from '../../../../shared/contract/duplicates';
import { leastScore, type Strength, strengths } from '../../../../shared/domain/duplicates/evidence';
import type { Reader } from '../../store/access';

/** Place of a pair in the list: score, then the keys of its accounts. */
export type PairPlace = readonly [score: number, first: number, second: number];

interface PageAsk {
  readonly organizationId: string;
  readonly filter: PairFilter;
  readonly after: PairPlace | null;
  readonly limit: number;
}

function pairs(read: Reader, organizationId: string) {
  return read
    .selectFrom('duplicate_pairs as pair')
    .innerJoin('accounts as first', 'first.key', 'pair.first_key')
    .innerJoin('accounts as second', 'second.key', 'pair.second_key')
    .leftJoin('duplicate_verdicts as said', (join) =>
      join
        .onRef('said.organization_id', '=', 'pair.organization_id')
        .onRef('said.first_key', '=', 'pair.first_key')
        .onRef('said.second_key', '=', 'pair.second_key'),
    )
    .where('pair.organization_id', '=', organizationId);
}

/** The scores of a strength: from the least one to below the next. */
function range(strength: Strength): { from: number; below: number } {
  const stronger = strengths[strengths.indexOf(strength) - 1];
  return { from: leastScore[strength], below: stronger ? leastScore[stronger] : Number.MAX_SAFE_INTEGER };
}

/** One page of pairs, strongest first. */
export function pageOfPairs(read: Reader, { organizationId, filter, after, limit }: PageAsk) {
  let page = pairs(read, organizationId)
    .select(['pair.score', 'pair.first_key', 'pair.second_key', 'pair.evidence', 'said.verdict', 'said.note'])
    .orderBy('pair.score', 'desc')
    .orderBy('pair.first_key', 'desc')
    .orderBy('pair.second_key', 'desc')
    .limit(limit);
  page =
    filter.verdict === 'open'
      ? page.where('said.verdict', 'is', null)
      : page.where('said.verdict', '=', filter.verdict);
  if (filter.strength !== null) {
    const { from, below } = range(filter.strength);
    page = page.where('pair.score', '>=', from).where('pair.score', '<', below);
  }
  if (after !== null) {
    page = page.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('pair.score', 'pair.first_key', 'pair.second_key'), '<', tuple(...after)),
    );
  }
  return page.execute();
}

/** How many pairs have which score and verdict. */
export function countPairs(read: Reader, organizationId: string) {
  return pairs(read, organizationId)
    .select(({ fn }) => ['pair.score', 'said.verdict', fn.countAll<number>().as('count')])
    .groupBy(['pair.score', 'said.verdict'])
    .execute();
}
