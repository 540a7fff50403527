import type { Opener } from '../../../../shared/domain/disputes/dispute';
import type { EntryDetail } from '../../../../shared/domain/disputes/entry';
import { alreadyOpen } from '../../../../shared/domain/disputes/judge-case';
import { NotFound, Refused } from '../../failures';
import type { Unit } from '../../unit';
import { casesOfAccount, findAccount } from './queries';
import { insertCase, insertEntry } from './write-queries';

interface Opening {
  readonly organizationId: string;
  readonly accountId: string;
  readonly openedBy: Opener;
  readonly words: string;
  /** In UTC milliseconds; null for none. */
  readonly deadline: number | null;
  readonly origin: Extract<EntryDetail, { kind: 'origin' }>['origin'];
}

/**
 * Opens a case about an account; from now on it holds claim, deactivation and deletion (rules K2, L3).
 * @returns id of the case
 * @throws NotFound, or Refused where a case about the account is open already
 */
export async function openCase(unit: Unit, opening: Opening): Promise<{ disputeId: string }> {
  const { organizationId, accountId, openedBy, words, deadline, origin } = opening;
  const account = await findAccount(unit.write, organizationId, accountId);
  if (!account) throw new NotFound('This account');
  const first = (await casesOfAccount(unit.write, account.key)).find(({ closed_at }) => closed_at === null);
  if (first) {
    const { rule, reason, nextStep } = alreadyOpen(account.email, first.opened_at);
    throw new Refused(rule, reason, nextStep);
  }
  refusePastDeadline(deadline, unit.now);
  const id = unit.newId();
  await insertCase(unit.write, {
    id,
    organizationId,
    accountKey: account.key,
    at: unit.now,
    openedBy,
    summary: words,
    deadline,
  });
  await insertEntry(
    unit.write,
    { disputeId: id, at: unit.now, by: unit.operator },
    { kind: 'opened', text: words, detail: { kind: 'origin', origin } },
  );
  await unit.audit({
    organizationId,
    action: 'disputes.open',
    subject: { type: 'account', id: account.id, label: account.email },
    after: { dispute: id, openedBy, origin, deadline },
  });
  return { disputeId: id };
}

/** @throws Refused for a deadline that is not ahead */
export function refusePastDeadline(deadline: number | null, now: number): void {
  if (deadline !== null && deadline <= now) {
    throw new Refused(null, 'A deadline cannot lie in the past.', 'Choose a day ahead, or none.');
  }
}
