import type { EmailAddress } from '../accounts/email-address';
import type { ItemReason } from '../jobs/job-item';
import type { AddressBook } from './address-book';
import { judgeChange } from './judge-change';
import { judgeHolder } from './judge-holder';
import { accountAskedTwice, holderStays, rowsAskTheSame } from './refusals';
import { type Step, sequenceMoves, type WantedMove } from './sequence-moves';

/** One change somebody asks for. */
export interface WantedChange {
  /** Null where the row names no account of the store. */
  readonly account: number | null;
  readonly wanted: string;
  /** Why the row cannot be used at all, found while it was read. */
  readonly fault: ItemReason | null;
}

/** One entry of a plan. `change` is what was asked for; parking steps of others are asked for by nobody. */
export type PlannedChange<Change> =
  | { readonly kind: 'step'; readonly change: Change | null; readonly step: Step }
  | {
      readonly kind: 'unchanged' | 'refused';
      readonly change: Change;
      readonly address: EmailAddress | null;
      readonly reason: ItemReason;
    };

/**
 * Plans changes of addresses by the admin, all at once (rules M1, M2, K4, L4). Every change asked for comes out once
 * as a step, unchanged or refused (rule E2); parking steps come on top.
 * @param solving whether rings and held addresses may be solved with parking addresses
 * @returns entries in an order that works; what needs no order stays where it was asked
 */
export function planChanges<Change extends WantedChange>(
  changes: readonly Change[],
  book: AddressBook,
  solving: boolean,
): PlannedChange<Change>[] {
  const settled = new Map<Change, PlannedChange<Change>>();
  const staying = new Map<number, ItemReason>();
  const moves = new Map<Change, WantedMove>();
  const named = new Map<number, Change>();
  for (const change of changes) {
    const outcome = judge(change, book, named);
    if ('to' in outcome) moves.set(change, outcome);
    else settled.set(change, outcome);
    if (change.account === null || named.has(change.account)) continue;
    named.set(change.account, change);
    if (!('to' in outcome)) {
      staying.set(change.account, outcome.kind === 'unchanged' ? rowsAskTheSame : holderStays);
    }
  }
  const sequence = sequenceMoves([...moves.values()], {
    solving,
    staying,
    occupantOf(key) {
      const held = book.holderOf(key);
      return held && { account: held.account, address: held.address, ...judgeHolder(held) };
    },
  });
  return merged(changes, settled, sequence, (account) => named.get(account) ?? null);
}

function judge<Change extends WantedChange>(
  change: Change,
  book: AddressBook,
  named: ReadonlyMap<number, Change>,
): WantedMove | PlannedChange<Change> {
  const refused = (reason: ItemReason) => ({ kind: 'refused', change, address: null, reason }) as const;
  if (change.fault) return refused(change.fault);
  const found = change.account === null ? undefined : book.account(change.account);
  if (!found) throw new Error('A change without an account must come with its fault');
  if (named.has(found.account)) return refused(accountAskedTwice);
  const subject = { facts: found.facts, emailKey: found.address.key };
  const verdict = judgeChange(subject, change.wanted, book.domainOf);
  if (verdict.kind === 'change') return { account: found.account, from: found.address, to: verdict.address };
  return { kind: verdict.kind, change, address: null, reason: verdict.reason };
}

/** Brings what was settled by itself back to its place among the steps. */
function merged<Change extends WantedChange>(
  changes: readonly Change[],
  settled: ReadonlyMap<Change, PlannedChange<Change>>,
  sequence: ReturnType<typeof sequenceMoves>,
  changeOf: (account: number) => Change | null,
): PlannedChange<Change>[] {
  const places = new Map(changes.map((change, index) => [change, index]));
  const waiting = changes.flatMap((change) => settled.get(change) ?? []);
  const entries: PlannedChange<Change>[] = [];
  let next = 0;
  const before = (place: number) => {
    for (let entry = waiting[next]; entry?.change; entry = waiting[next]) {
      if ((places.get(entry.change) ?? 0) > place) return;
      entries.push(entry);
      next += 1;
    }
  };
  for (const entry of sequence) {
    const change = changeOf(entry.kind === 'step' ? entry.account : entry.move.account);
    if (change) before(places.get(change) ?? 0);
    if (entry.kind === 'step') entries.push({ kind: 'step', change, step: entry });
    else if (change) {
      entries.push({ kind: 'refused', change, address: entry.move.to, reason: entry.reason });
    }
  }
  return [...entries, ...waiting.slice(next)];
}
