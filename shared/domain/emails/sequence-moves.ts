import type { EmailAddress } from '../accounts/email-address';
import type { ItemReason } from '../jobs/job-item';
import { parkingAddress } from './parking-address';
import { holderStays, ringUnsolved, rowsAskTheSame } from './refusals';

/** One account that is to get another address; the change itself was judged before. */
export interface WantedMove {
  readonly account: number;
  readonly from: EmailAddress;
  readonly to: EmailAddress;
}

/** An account that holds an address. */
export interface Occupant {
  readonly account: number;
  readonly address: EmailAddress;
  readonly movable: boolean;
  /** Why its address is not free. */
  readonly reason: ItemReason;
}

export interface Step {
  readonly account: number;
  readonly from: EmailAddress;
  readonly to: EmailAddress;
  /** Only makes room; the account either moves on or stays there. */
  readonly parking: boolean;
}

export type SequenceEntry =
  | ({ readonly kind: 'step' } & Step)
  | { readonly kind: 'refused'; readonly move: WantedMove; readonly reason: ItemReason };

interface World {
  /** Who holds a canonical address now. */
  occupantOf(emailKey: string): Occupant | undefined;
  /** Whether rings and held addresses may be solved with parking addresses. */
  readonly solving: boolean;
  /** Accounts that were named and keep their address, each with what that means for whoever wants it. */
  readonly staying: ReadonlyMap<number, ItemReason>;
}

/**
 * Puts changes into an order in which each single step finds its address free (rule L4). Every address is wanted at
 * most once and held at most once, so what hangs together is a chain or a ring: a chain is gone through from its
 * end, a ring is opened by parking one account.
 * @param moves at most one per account; a second one for the same address is refused
 * @returns every move as a step or refused, with parking steps between, near the order of the moves
 */
export function sequenceMoves(moves: readonly WantedMove[], world: World): SequenceEntry[] {
  const { occupantOf, solving } = world;
  const entries: SequenceEntry[] = [];
  const { byTarget, byAccount, staying } = sorted(moves, world.staying);
  const outcomes = new Map<WantedMove, 'moved' | 'refused'>();
  const parked = new Set<string>();
  const isFree = (key: string) => !occupantOf(key) && !byTarget.has(key) && !parked.has(key);

  const refuse = (move: WantedMove, reason: ItemReason) => {
    outcomes.set(move, 'refused');
    entries.push({ kind: 'refused', move, reason });
  };
  const park = (account: number, from: EmailAddress) => {
    const to = parkingAddress(from, isFree);
    parked.add(to.key);
    entries.push({ kind: 'step', account, from, to, parking: true });
    return to;
  };
  const step = (move: WantedMove, from = move.from) => {
    outcomes.set(move, 'moved');
    entries.push({ kind: 'step', account: move.account, from, to: move.to, parking: false });
  };

  /** Makes the end of a chain free, or says why it cannot be. */
  const clear = ({ to }: WantedMove): ItemReason | null => {
    const occupant = occupantOf(to.key);
    const leaving = occupant && byAccount.get(occupant.account);
    if (!occupant || (leaving && outcomes.get(leaving) === 'moved')) return null;
    if (leaving) return holderStays;
    const stays = staying.get(occupant.account);
    if (stays) return stays;
    if (!occupant.movable || !solving) return occupant.reason;
    park(occupant.account, occupant.address);
    return null;
  };

  for (const move of moves) {
    if (outcomes.has(move)) continue;
    if (byTarget.get(move.to.key) !== move) {
      refuse(move, rowsAskTheSame);
      continue;
    }
    const { chain, ring } = chainFrom(move, (key) => nextOf(key, occupantOf, byAccount), outcomes);
    if (ring) closeRing(chain, { solving, park, step, refuse });
    else goBack(chain, { clear, step, refuse });
  }
  return entries;
}

/** Tells the moves by address and by account; of two for the same address the second one stays where it is. */
function sorted(moves: readonly WantedMove[], named: World['staying']) {
  const byTarget = new Map<string, WantedMove>();
  const byAccount = new Map<number, WantedMove>();
  const staying = new Map(named);
  for (const move of moves) {
    if (byTarget.has(move.to.key)) {
      staying.set(move.account, holderStays);
    } else {
      byTarget.set(move.to.key, move);
      byAccount.set(move.account, move);
    }
  }
  return { byTarget, byAccount, staying };
}

function nextOf(
  emailKey: string,
  occupantOf: World['occupantOf'],
  byAccount: ReadonlyMap<number, WantedMove>,
): WantedMove | undefined {
  const occupant = occupantOf(emailKey);
  return occupant && byAccount.get(occupant.account);
}

/** Follows who waits for whom until somebody waits for nobody, or for one that was gone through before. */
function chainFrom(
  first: WantedMove,
  next: (emailKey: string) => WantedMove | undefined,
  outcomes: ReadonlyMap<WantedMove, unknown>,
): { chain: readonly WantedMove[]; ring: boolean } {
  const chain = [first];
  for (let at = next(first.to.key); at && !outcomes.has(at); at = next(at.to.key)) {
    if (at === first) return { chain, ring: true };
    chain.push(at);
  }
  return { chain, ring: false };
}

interface Acts {
  park(account: number, from: EmailAddress): EmailAddress;
  step(move: WantedMove, from?: EmailAddress): void;
  refuse(move: WantedMove, reason: ItemReason): void;
  clear(move: WantedMove): ItemReason | null;
}

function closeRing(
  chain: readonly WantedMove[],
  { solving, park, step, refuse }: Omit<Acts, 'clear'> & { solving: boolean },
): void {
  const [first, ...others] = chain;
  if (!first) return;
  if (!solving) {
    for (const move of chain) refuse(move, ringUnsolved);
    return;
  }
  const parkedAt = park(first.account, first.from);
  for (const move of others.reverse()) step(move);
  step(first, parkedAt);
}

function goBack(chain: readonly WantedMove[], { clear, step, refuse }: Omit<Acts, 'park'>): void {
  let blocked: ItemReason | null = null;
  for (const [index, move] of [...chain].reverse().entries()) {
    if (index === 0) blocked = clear(move);
    if (blocked === null) step(move);
    else refuse(move, index === 0 ? blocked : holderStays);
  }
}
