import { leftAsIs } from '../../../../shared/domain/claims/left-as-is';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import { NotFound } from '../../failures';
import type { Run, SettledItem, StartedItem } from '../../jobs/run';
import type { Unit } from '../../unit';
import { claimAccounts, unclaimAccounts } from './change-claims';
import { findAnyDomain } from './domains-queries';
import { markBroken } from './entries-queries';
import { type JudgedAccount, judgeAccounts } from './judge-accounts';
import type { RunInput } from './run-input';

/**
 * Claims or unclaims some accounts of a job, each judged again as its turn comes (rules K1, K2, K3, K5) and each
 * audited (rule E1). A plan notes those for which its word holds no longer.
 * @returns the outcome of every item
 */
export async function settleAccounts(
  unit: Unit,
  run: Run,
  { kind, input }: { readonly kind: PlanKind; readonly input: RunInput },
  items: readonly StartedItem[],
): Promise<readonly SettledItem[]> {
  const { organizationId } = run;
  const { domainId, plan, claimedBy } = input;
  const domain = await findAnyDomain(unit.write, domainId);
  if (!domain) throw new NotFound('The domain');
  const keys = items.flatMap(({ accountKey }) => accountKey ?? []);
  const judged = await judgeAccounts(
    unit.write,
    { organizationId, kind, domain, claimedBy, now: unit.now },
    keys,
  );
  const ready: { readonly id: string; readonly email: string }[] = [];
  const settled = items.map(({ position, accountKey }): SettledItem => {
    const account = accountKey === null ? undefined : judged.get(accountKey);
    const left = account ? account.left : leftAsIs(null);
    if (account && left === null) ready.push(account);
    return left === null ? { position, state: 'succeeded' } : { position, ...left };
  });
  await change(unit, run, { kind, input, domainName: domain.name }, ready);
  if (plan) await noteBroken(unit, plan, judged);
  return settled;
}

async function noteBroken(
  { write }: Unit,
  { id: planId, evaluation }: NonNullable<RunInput['plan']>,
  judged: ReadonlyMap<number, JudgedAccount>,
): Promise<void> {
  const broken = [...judged].filter(([, { left }]) => left !== null);
  for (const [brokenBy, alike] of Map.groupBy(broken, ([, { reason }]) => reason)) {
    await markBroken(write, { planId, evaluation }, { brokenBy, accountKeys: alike.map(([key]) => key) });
  }
}

/** @throws Error when not exactly these accounts were changed; nothing of the chunk is kept then */
async function change(
  unit: Unit,
  { organizationId, jobId, reason }: Run,
  { kind, input, domainName }: { kind: PlanKind; input: RunInput; domainName: string },
  accounts: readonly { readonly id: string; readonly email: string }[],
): Promise<void> {
  const of = { organizationId, domainId: input.domainId, domainName, jobId };
  const written =
    kind === 'claim'
      ? await claimAccounts(unit, { ...of, origin: 'plan', planId: input.plan?.id ?? null }, accounts)
      : await unclaimAccounts(unit, { ...of, endedBy: 'plan', reason: reason ?? '' }, accounts);
  if (written !== accounts.length) {
    throw new Error(`Job ${jobId} was to ${kind} ${accounts.length} accounts and changed ${written}`);
  }
}
