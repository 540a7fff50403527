import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimJob } from '../../../electron/core/features/claims/claim-job';
import type { DomainId, OrganizationId, PlanId } from '../../../shared/domain/ids';
import { type WaitingHandler, waitingAfter } from '../../support/waiting-handler';
import { type ClaimWorld, idOf, openClaimWorld } from './claim-world';

const emails = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.com`);
const everyone = { kind: 'all', mode: 'automatic' } as const;

let world: ClaimWorld;
let organizationId: OrganizationId;
let domainId: DomainId;
/** The claim job, which waits after its second account. */
let waiting: WaitingHandler;

beforeEach(async () => {
  waiting = waitingAfter(2, claimJob('claim', 1));
  world = await openClaimWorld({ jobHandlers: { claim: waiting.handler } });
  organizationId = await world.organization('Example');
  domainId = await world.domain(organizationId);
  await world.people(
    organizationId,
    emails.map((email) => ({ email })),
  );
});
afterEach(async () => {
  waiting.goOn();
  await world.remove();
});

async function lookedAt(kind: 'claim' | 'unclaim' = 'claim') {
  const plan = { organizationId, domainId, kind, name: 'Everybody', scope: everyone };
  const { planId } = await world.client.claims.plans.create(plan);
  const of = { organizationId, planId };
  return { of, plan: await world.client.claims.plans.evaluate(of) };
}

async function run(of: { organizationId: OrganizationId; planId: PlanId }, ready: number) {
  const { jobId } = await world.client.claims.plans.run({ ...of, ready });
  return jobId;
}

/** Starts a claim of everybody and waits until two are claimed. */
async function halfway() {
  const { of } = await lookedAt();
  const jobId = await run(of, 5);
  await waiting.reached;
  return { of, jobId };
}

async function managed(): Promise<string[]> {
  const rows = await world.core.context.read
    .selectFrom('accounts')
    .select('email')
    .where('managed_by', 'is not', null)
    .orderBy('email')
    .execute();
  return rows.map(({ email }) => email);
}

describe('a run that is cancelled', () => {
  it('keeps what was claimed and leaves the rest', async () => {
    const { jobId } = await halfway();
    const cancelled = await world.client.jobs.cancel({ jobId });
    waiting.goOn();
    expect(cancelled).toMatchObject({ state: 'cancelled', totals: { succeeded: 2, ready: 3 } });
    expect(await managed()).toEqual(emails.slice(0, 2));
  });

  it('leaves a draft that is looked at anew and run for the rest', async () => {
    const { of, jobId } = await halfway();
    await world.client.jobs.cancel({ jobId });
    waiting.goOn();
    expect(await world.client.claims.plans.get(of)).toMatchObject({
      state: 'draft',
      settlement: null,
      domain: { mode: 'selected' },
    });
    const { totals } = await world.client.claims.plans.evaluate(of);
    expect(totals).toMatchObject({ ready: 3, unchanged: 2 });
    await world.finished(await run(of, 3));
    expect(await world.client.claims.plans.get(of)).toMatchObject({
      state: 'done',
      settlement: { planned: 5, done: 3, unchanged: 2, refused: 0, noLongerHolds: 0, failed: 0 },
      domain: { mode: 'automatic' },
    });
    expect(await managed()).toEqual(emails);
  });
});

describe('a run that is halted', () => {
  it('goes on where it was and settles the whole plan', async () => {
    const { of, jobId } = await halfway();
    const halted = await world.client.jobs.pause({ jobId });
    waiting.goOn();
    expect(halted).toMatchObject({ state: 'paused', done: 2, total: 5 });
    expect(await world.client.claims.plans.get(of)).toMatchObject({ state: 'halted' });
    await world.client.jobs.resume({ jobId });
    expect(await world.finished(jobId)).toMatchObject({ state: 'done', totals: { succeeded: 5 } });
    expect(await world.client.claims.plans.get(of)).toMatchObject({
      state: 'done',
      settlement: { planned: 5, done: 5 },
    });
  });

  it('leaves its plan as it is', async () => {
    const { of, jobId } = await halfway();
    await world.client.jobs.pause({ jobId });
    waiting.goOn();
    const refused = { code: 'REFUSED', data: { reason: 'The run of this plan is halted.' } };
    await expect(world.client.claims.plans.evaluate(of)).rejects.toMatchObject(refused);
    await expect(world.client.claims.plans.remove(of)).rejects.toMatchObject(refused);
    await expect(run(of, 5)).rejects.toMatchObject(refused);
  });

  it('claims nothing more once the domain fails (K5), and says so account by account', async () => {
    const { of, jobId } = await halfway();
    await world.setDomainState(domainId, 'failing');
    waiting.goOn();
    expect(await world.finished(jobId)).toMatchObject({ totals: { succeeded: 2, refused: 3 } });
    const { settlement } = await world.client.claims.plans.get(of);
    expect(settlement).toMatchObject({ planned: 5, done: 2, noLongerHolds: 3 });
    const { reasons } = await world.client.jobs.reasons({ jobId });
    expect(reasons).toMatchObject([{ state: 'refused', count: 3, reason: { rule: 'K5' } }]);
  });
});

describe('taking a run back', () => {
  beforeEach(() => waiting.goOn());

  async function claimed() {
    const { of } = await lookedAt();
    const jobId = await run(of, 5);
    await world.finished(jobId);
    return jobId;
  }

  async function undone(jobId: Awaited<ReturnType<typeof claimed>>) {
    const undo = await world.client.jobs.undo({ jobId });
    const planned = await world.client.jobs.get(undo);
    const { ready = 0 } = planned.totals ?? {};
    await world.client.jobs.run({ ...undo, ready, typed: null, runAt: null });
    await world.finished(undo.jobId);
    return { undo: undo.jobId, planned };
  }

  it('unclaims exactly the accounts that the job claimed', async () => {
    const jobId = await claimed();
    await world.people(organizationId, [{ email: 'z@example.com' }]);
    const { of } = await lookedAt();
    await world.finished(await run(of, 1));
    const { planned } = await undone(jobId);
    expect(planned).toMatchObject({
      kind: 'unclaim',
      undoes: jobId,
      title: 'Unclaim 5 accounts on example.com',
    });
    expect(await managed()).toEqual(['z@example.com']);
  });

  it('leaves an account alone that was claimed anew since', async () => {
    const jobId = await claimed();
    const { of } = await lookedAt('unclaim');
    await world.finished(await run(of, 5));
    const { of: again } = await lookedAt();
    await world.finished(await run(again, 5));
    await expect(world.client.jobs.undo({ jobId })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'K1' },
    });
    expect(await managed()).toEqual(emails);
  });

  it('claims again what an unclaim gave up, each judged as it is now', async () => {
    await claimed();
    const { of } = await lookedAt('unclaim');
    const jobId = await run(of, 5);
    await world.finished(jobId);
    await world.client.claims.exceptions.add({
      organizationId,
      addresses: 'a@example.com',
      reason: 'Never again',
      expiresAt: null,
    });
    const { planned } = await undone(jobId);
    expect(planned).toMatchObject({ kind: 'claim', totals: { ready: 4, refused: 1 } });
    expect(await managed()).toEqual(emails.slice(1));
  });

  it('of an unclaim asks for proof of the last 24 hours, when it is planned and when it runs (K2)', async () => {
    await claimed();
    const { of } = await lookedAt('unclaim');
    const jobId = await run(of, 5);
    await world.finished(jobId);
    const undo = await world.client.jobs.undo({ jobId });
    world.clock.advance(25 * 60 * 60 * 1000);
    await world.client.jobs.run({ ...undo, ready: 5, typed: null, runAt: null });
    const late = await world.finished(undo.jobId);
    expect(late).toMatchObject({ state: 'failed', error: expect.stringContaining('more than 24 hours ago') });
    expect(await managed()).toEqual([]);
    await expect(world.client.jobs.undo({ jobId })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'K2' },
    });
  });

  it('leaves one claim and one unclaim of each account in its history', async () => {
    const jobId = await claimed();
    await undone(jobId);
    const { claims } = await world.client.claims.history({
      organizationId,
      accountId: idOf('a@example.com'),
    });
    expect(claims).toMatchObject([{ ours: true, endedBy: 'plan' }]);
  });
});
