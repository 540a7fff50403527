import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryFilter, NewPlanScope } from '../../../shared/contract/claims';
import { everyAccount } from '../../../shared/domain/claims/scope-rule';
import type { DomainId, OrganizationId, PlanId } from '../../../shared/domain/ids';
import { type ClaimWorld, idOf, openClaimWorld } from './claim-world';

let world: ClaimWorld;
let organizationId: OrganizationId;
let domainId: DomainId;

const everyone: NewPlanScope = { kind: 'all', mode: 'all' };
const byAddress = { column: 'address', direction: 'ascending' } as const;

beforeEach(async () => {
  world = await openClaimWorld();
  organizationId = await world.organization('Example');
  domainId = await world.domain(organizationId);
});
afterEach(() => world.remove());

async function plan(scope: NewPlanScope = everyone, kind: 'claim' | 'unclaim' = 'claim') {
  const { planId } = await world.client.claims.plans.create({
    organizationId,
    domainId,
    kind,
    name: 'Plan',
    scope,
  });
  const evaluated = await world.client.claims.plans.evaluate({ organizationId, planId });
  return { planId, totals: evaluated.totals, of: { organizationId, planId } };
}

async function reasons(planId: PlanId, change: EntryFilter['change'] = null) {
  const { entries } = await world.client.claims.plans.entries({
    organizationId,
    planId,
    filter: { verdict: null, reason: null, change, broken: false },
    sort: byAddress,
    after: null,
    skip: 0,
    limit: 100,
  });
  return Object.fromEntries(entries.map(({ email, reason }) => [email, reason]));
}

async function run({ of, totals }: Awaited<ReturnType<typeof plan>>) {
  const { jobId } = await world.client.claims.plans.run({ ...of, ready: totals?.ready ?? 0 });
  return world.finished(jobId);
}

describe('the what-if of a plan', () => {
  it('says of every account of the domain whether it can be claimed or why not', async () => {
    const rival = await world.organization('Rival');
    await world.people(organizationId, [
      { email: 'a@example.com' },
      { email: 'b@example.com', status: 'deleted' },
      { email: 'c@example.com', reported: 'another-organization' },
      { email: 'd@example.com' },
      { email: 'e@example.com' },
      { email: 'f@sub.example.com' },
    ]);
    await world.client.claims.exceptions.add({
      organizationId,
      addresses: 'D@Example.com',
      reason: 'Contractor',
      expiresAt: null,
    });
    await claimedBy(rival, 'e@example.com');
    const { planId, totals } = await plan();
    expect(await reasons(planId)).toEqual({
      'a@example.com': 'claimable',
      'b@example.com': 'deleted',
      'c@example.com': 'reported-elsewhere',
      'd@example.com': 'exception',
      'e@example.com': 'claimed-elsewhere',
    });
    expect(totals).toMatchObject({ accounts: 5, ready: 1, unchanged: 0, refused: 4 });
  });

  it('counts what owners lose and admins gain', async () => {
    await world.people(organizationId, [
      { email: 'a@example.com' },
      { email: 'b@example.com', confirmed: 0 },
    ]);
    const { totals } = await plan();
    const lines = totals?.effects.map((effect) => [
      effect.party,
      effect.direction,
      effect.action,
      effect.accounts,
    ]);
    expect(lines).toContainEqual(['owner', 'loses', 'change-email', 2]);
    expect(lines).toContainEqual(['org-admin', 'gains', 'change-email', 1]);
  });

  it('takes the accounts a rule asks for', async () => {
    await world.people(organizationId, [
      { email: 'a@example.com', apps: ['Jira'] },
      { email: 'b@example.com', apps: ['Bitbucket'] },
    ]);
    const { planId } = await plan({
      kind: 'rule',
      rule: { ...everyAccount, apps: ['Jira'] },
    });
    expect(await reasons(planId)).toEqual({ 'a@example.com': 'claimable' });
  });

  it('takes hand-picked accounts, other domains with their refusal', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }, { email: 'b@example.org' }]);
    const { planId } = await plan({
      kind: 'picked',
      accountIds: [idOf('a@example.com'), idOf('b@example.org')],
    });
    expect(await reasons(planId)).toEqual({ 'a@example.com': 'claimable', 'b@example.org': 'other-domain' });
  });

  it('matches a file of addresses canonically and accounts for every line', async () => {
    await world.people(organizationId, [{ email: 'Ann@example.com' }]);
    const text =
      'E-mail;Name\r\nANN@EXAMPLE.COM;x\r\nann@example.com;x\r\nnobody@example.com;x\r\nnonsense;x\r\n\r\n';
    const { planId, totals } = await plan({ kind: 'file', fileName: 'people.csv', text });
    expect(await reasons(planId)).toEqual({ 'Ann@example.com': 'claimable' });
    expect(totals?.lines).toEqual({ lines: 4, matched: 1, unknown: 1, duplicate: 1, malformed: 1 });
  });

  it('refuses a file without any address', async () => {
    await expect(plan({ kind: 'file', fileName: 'x.csv', text: 'a;b\r\n1;2' })).rejects.toMatchObject({
      code: 'BAD_FILE',
    });
  });
});

describe('what changed since the plan was last looked at', () => {
  it('names new, left and changed accounts, and stands until something changes again', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }, { email: 'b@example.com' }]);
    const { planId, of } = await plan();
    await world.people(organizationId, [{ email: 'c@example.com' }]);
    await world.client.claims.exceptions.add({
      organizationId,
      addresses: 'a@example.com',
      reason: 'Asked to wait',
      expiresAt: null,
    });
    await world.core.context.transact({ title: 'Move', wait: 'patient' }, async ({ write }) => {
      const moved = { email: 'b@example.org', email_key: 'b@example.org', domain: 'example.org' };
      await write.updateTable('accounts').set(moved).where('email_key', '=', 'b@example.com').execute();
    });
    const counts = { appeared: 1, left: 1, 'no-longer-ready': 1 };
    const again = await world.client.claims.plans.evaluate(of);
    expect(again.totals?.changes?.counts).toEqual(counts);
    expect(again.totals).toMatchObject({ accounts: 2, ready: 1, refused: 1, gone: 1 });
    expect(await reasons(planId, 'left')).toEqual({ 'b@example.org': 'left-scope' });
    expect(Object.keys(await reasons(planId))).toEqual(['a@example.com', 'c@example.com']);

    const unchanged = await world.client.claims.plans.evaluate(of);
    expect(unchanged.totals?.changes?.counts).toEqual(counts);
  });
});

describe('running a plan', () => {
  it('claims exactly what the plan said, each claim audited', async () => {
    await world.people(organizationId, [
      { email: 'a@example.com' },
      { email: 'b@example.com', status: 'deleted' },
    ]);
    const planned = await plan();
    const job = await run(planned);
    expect(job.state).toBe('done');
    const { settlement, domain } = await world.client.claims.plans.get(planned.of);
    expect(settlement).toEqual({
      planned: 2,
      done: 1,
      unchanged: 0,
      refused: 1,
      noLongerHolds: 0,
      failed: 0,
    });
    expect(domain.mode).toBe('all');
    expect(await openClaims()).toEqual([idOf('a@example.com')]);
    expect(await audited('claims.claim')).toEqual([idOf('a@example.com')]);
  });

  it('tells per account what no longer holds, and leaves newcomers alone', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }, { email: 'b@example.com' }]);
    const planned = await plan();
    await world.people(organizationId, [{ email: 'new@example.com' }]);
    await world.client.claims.exceptions.add({
      organizationId,
      addresses: 'b@example.com',
      reason: 'Asked to wait',
      expiresAt: null,
    });
    const job = await run(planned);
    const { settlement } = await world.client.claims.plans.get(planned.of);
    expect(settlement).toEqual({
      planned: 2,
      done: 1,
      unchanged: 0,
      refused: 0,
      noLongerHolds: 1,
      failed: 0,
    });
    expect(job.result?.failures?.rows).toBe(1);
    expect(await openClaims()).toEqual([idOf('a@example.com')]);
  });

  it('gives accounts back the same way', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }, { email: 'b@example.com' }]);
    const claimed = await plan();
    await run(claimed);
    const back = await plan({ kind: 'plan', planId: claimed.planId }, 'unclaim');
    expect(back.totals).toMatchObject({ ready: 2 });
    await run(back);
    expect(await openClaims()).toEqual([]);
    const { claims } = await world.client.claims.history({
      organizationId,
      accountId: idOf('a@example.com'),
    });
    expect(claims).toMatchObject([{ ours: true, endedBy: 'plan' }]);
  });

  it.each([
    ['a proof older than 24 hours', { provedAgo: 86_400_001 }, 'K2'],
    ['no proof at all', { provedAgo: null }, 'K2'],
  ] as const)('refuses to claim by %s', async (_, setup, rule) => {
    domainId = await world.domain(organizationId, { name: 'example.org', ...setup });
    await world.people(organizationId, [{ email: 'a@example.org' }]);
    const planned = await plan();
    await expect(run(planned)).rejects.toMatchObject({ code: 'REFUSED', data: { rule } });
  });

  it('K5: refuses to claim while the domain is failing, but still gives back', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }, { email: 'b@example.com' }]);
    const half = await plan({ kind: 'picked', accountIds: [idOf('a@example.com')] });
    await run(half);
    const rest = await plan();
    await world.setDomainState(domainId, 'failing');
    await expect(run(rest)).rejects.toMatchObject({ code: 'REFUSED', data: { rule: 'K5' } });
    await run(await plan(everyone, 'unclaim'));
    expect(await openClaims()).toEqual([]);
  });

  it('refuses another number than the button named, and a second run', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }]);
    const planned = await plan();
    await expect(world.client.claims.plans.run({ ...planned.of, ready: 2 })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    await run(planned);
    await expect(run(planned)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(world.client.claims.plans.evaluate(planned.of)).rejects.toMatchObject({ code: 'REFUSED' });
  });
});

async function claimedBy(rival: OrganizationId, email: string) {
  const rivalDomain = await world.domain(rival, { name: 'rival.example', provedAgo: null });
  await world.core.context.transact({ title: 'Rival', wait: 'patient' }, async ({ write, now, newId }) => {
    await write
      .insertInto('claims')
      .values({
        id: newId(),
        organization_id: rival,
        domain_id: rivalDomain,
        account_id: idOf(email),
        from_at: now,
        origin: 'plan',
      })
      .execute();
  });
}

async function openClaims(): Promise<string[]> {
  const rows = await world.core.context.read
    .selectFrom('claims')
    .select('account_id')
    .where('to_at', 'is', null)
    .execute();
  return rows.map(({ account_id }) => account_id);
}

async function audited(action: string): Promise<(string | null)[]> {
  const rows = await world.core.context.read
    .selectFrom('audit_events')
    .select('subject_id')
    .where('action', '=', action)
    .execute();
  return rows.map(({ subject_id }) => subject_id);
}
