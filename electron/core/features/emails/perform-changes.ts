import { accountGone } from '../../../../shared/domain/emails/refusals';
import { replaySteps, type StepOutcome } from '../../../../shared/domain/emails/replay-steps';
import type { SettledItem, StartedItem } from '../../jobs/run';
import type { AuditEntry, Unit } from '../../unit';
import { accountsByKeys } from './book-queries';
import { ChangeInput } from './change-items';
import { type NewAddressRow, writeAddresses } from './change-queries';
import { loadBook } from './load-book';
import { followDomains, type MovedClaims } from './move-claims';

interface Work {
  readonly organizationId: string;
  readonly jobId: string;
  readonly reason: string | null;
}

type Item = StartedItem & { readonly accountKey: number; readonly wanted: ChangeInput };

/**
 * Changes the addresses of some items in their order, each judged from what holds once those before it are done
 * (rules M1, M2, K4, L4). The new address counts as confirmed; claims follow to its domain. One event per step.
 */
export async function performChanges(
  unit: Unit,
  work: Work,
  started: readonly StartedItem[],
): Promise<SettledItem[]> {
  const items = started.map(itemOf);
  const { organizationId } = work;
  const accounts = [...new Set(items.map(({ accountKey }) => accountKey))];
  const wanted = items.map((item) => item.wanted.email);
  const book = await loadBook(unit.write, { organizationId, accounts, wanted, solving: false });
  const outcomes = replaySteps(
    items.map((item) => ({ account: item.accountKey, wanted: item.wanted.email })),
    book,
  );
  const last = new Map<number, NewAddressRow>();
  for (const [index, { accountKey }] of items.entries()) {
    const outcome = outcomes[index];
    if (outcome?.kind !== 'changed') continue;
    const { address, key, domain } = outcome.to;
    last.set(accountKey, [accountKey, address, key, domain]);
  }
  const rows = [...last.values()];
  await writeAddresses(unit.write, rows);
  const arrivals = rows.map(([account, , , domain]) => ({ account, domain }));
  const claims = await followDomains(unit, organizationId, arrivals);
  await unit.auditMany(await eventsOf(unit, work, items, outcomes, claims));
  return items.map(({ position }, index) => settledOf(position, outcomes[index]));
}

function itemOf(item: StartedItem): Item {
  if (item.accountKey === null) throw new Error('A change of address has no account');
  return { ...item, accountKey: item.accountKey, wanted: ChangeInput.parse(item.input) };
}

function settledOf(position: number, outcome: StepOutcome | undefined): SettledItem {
  if (outcome?.kind === 'changed') {
    const { from, to } = outcome;
    return { position, state: 'succeeded', before: { email: from.address }, after: { email: to.address } };
  }
  if (outcome === undefined || outcome.kind === 'gone') {
    return { position, state: 'refused', reason: accountGone };
  }
  return { position, state: outcome.kind, reason: outcome.reason };
}

/** One event per step; where the claim moved on, the last step of the account says so. */
async function eventsOf(
  unit: Unit,
  { organizationId, jobId, reason }: Work,
  items: readonly Item[],
  outcomes: readonly StepOutcome[],
  claims: MovedClaims,
): Promise<AuditEntry[]> {
  const rows = await accountsByKeys(unit.write, organizationId, [
    ...new Set(items.map(({ accountKey }) => accountKey)),
  ]);
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  const untold = new Map(claims);
  const events: AuditEntry[] = [];
  for (const [index, { accountKey, wanted }] of [...items.entries()].reverse()) {
    const outcome = outcomes[index];
    if (outcome?.kind !== 'changed') continue;
    const claim = untold.get(accountKey);
    untold.delete(accountKey);
    events.push({
      organizationId,
      action: wanted.parking ? 'emails.park' : 'emails.change',
      subject: { type: 'account', id: ids.get(accountKey) ?? null, label: outcome.to.address },
      reason,
      jobId,
      before: { email: outcome.from.address, ...(claim && { claimRestsOn: claim.from }) },
      after: { email: outcome.to.address, ...(claim && { claimRestsOn: claim.to }) },
    });
  }
  return events.reverse();
}
