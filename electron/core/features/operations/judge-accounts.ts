import type { Circumstances } from '../../../../shared/domain/operations/account-facts';
import { adminsAfter } from '../../../../shared/domain/operations/blockers';
import { judge, type Verdict } from '../../../../shared/domain/operations/judge';
import type { OperationKind } from '../../../../shared/domain/operations/operation';
import { judgeTakeBack } from '../../../../shared/domain/operations/take-back';
import type { Reader } from '../../store/access';
import { circumstances, type KnownAccount, knownAccounts } from './account-facts';
import type { ItemInput } from './job-input';

/** One account of a plan, to be judged. */
export interface Ask {
  readonly accountKey: number;
  /** Null where what was to be done was erased with the account. */
  readonly input: ItemInput | null;
}

export type Judged<A extends Ask> =
  | { readonly ask: A; readonly account: KnownAccount; readonly verdict: Verdict }
  | { readonly ask: A; readonly account: null; readonly verdict: Exclude<Verdict, { state: 'ready' }> };

interface Bench {
  readonly organizationId: string;
  readonly kind: OperationKind;
  /** UTC milliseconds. */
  readonly now: number;
}

/**
 * Judges accounts one after the other, as they will be done: the admin who is removed is not there any more when
 * the next one is judged.
 */
export async function openBench(
  read: Reader,
  { organizationId, kind, now }: Bench,
): Promise<<A extends Ask>(asks: readonly A[]) => Promise<Judged<A>[]>> {
  const around = await circumstances(read, organizationId, now);
  let { activeAdmins } = around;

  return async (asks) => {
    const keys = asks.map(({ accountKey }) => accountKey);
    const known = await knownAccounts(read, organizationId, kind, keys);
    return asks.map((ask) => {
      const account = known.get(ask.accountKey);
      if (!account) return { ask, account: null, verdict: gone };
      if (!ask.input) return { ask, account: null, verdict: erased };
      const verdict = judged(ask.input, account, { ...around, activeAdmins });
      if (verdict.state === 'ready') activeAdmins = adminsAfter(kind, account.facts, activeAdmins);
      return { ask, account, verdict };
    });
  };
}

const gone = {
  state: 'refused',
  reason: { rule: null, sentence: 'The account is not in the store any more.', nextStep: null },
} as const;

const erased = {
  state: 'refused',
  reason: {
    rule: 'L2',
    sentence: 'The account was deleted and erased before its turn came.',
    nextStep: null,
  },
} as const;

function judged(
  { operation, accepted, expected }: ItemInput,
  { facts }: KnownAccount,
  known: Omit<Circumstances, 'repositoriesAccepted'>,
): Verdict {
  const around = { ...known, repositoriesAccepted: accepted !== null };
  return expected === null
    ? judge(operation, facts, around)
    : judgeTakeBack({ operation, expected }, facts, around);
}
