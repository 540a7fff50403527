import type { EmailAddress } from '../accounts/email-address';
import type { ItemReason } from '../jobs/job-item';
import type { AddressBook, BookAccount } from './address-book';
import { judgeChange } from './judge-change';
import { judgeHolder } from './judge-holder';

/** One step as a plan wrote it. */
export interface WrittenStep {
  readonly account: number;
  readonly wanted: string;
}

export type StepOutcome =
  | { readonly kind: 'changed'; readonly from: EmailAddress; readonly to: EmailAddress }
  | { readonly kind: 'unchanged' | 'refused'; readonly from: EmailAddress; readonly reason: ItemReason }
  | { readonly kind: 'gone' };

/**
 * Goes through steps one after another and judges each from what holds once those before it are done (rules M1, M2,
 * K4, L4), whatever the plan said.
 * @param book what holds before the first step
 * @returns one outcome per step, in their order
 */
export function replaySteps(steps: readonly WrittenStep[], book: AddressBook): StepOutcome[] {
  const moved = new Map<number, EmailAddress>();
  const held = new Map<string, BookAccount | null>();
  const holderOf = (key: string) => (held.has(key) ? (held.get(key) ?? undefined) : book.holderOf(key));

  return steps.map(({ account, wanted }): StepOutcome => {
    const found = book.account(account);
    if (!found) return { kind: 'gone' };
    const from = moved.get(account) ?? found.address;
    const subject = { facts: found.facts, emailKey: from.key };
    const verdict = judgeChange(subject, wanted, book.domainOf);
    if (verdict.kind !== 'change') return { kind: verdict.kind, from, reason: verdict.reason };
    const to = verdict.address;
    const holder = holderOf(to.key);
    if (holder) return { kind: 'refused', from, reason: judgeHolder(holder).reason };
    moved.set(account, to);
    held.set(from.key, null);
    held.set(to.key, found);
    return { kind: 'changed', from, to };
  });
}
