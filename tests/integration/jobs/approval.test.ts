import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { defaultSettings, type Settings } from '../../../shared/domain/settings/settings';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts } from '../../support/organization-rows';
import { endOf, makePlan, noting, readyItems } from '../../support/planned-jobs';

let test: TestCore;
let done: number[];
let organizationId: OrganizationId;

const ada = { operator: 'Ada', operatorEmail: 'person0@example.com' };
const grace = { operator: 'Grace', operatorEmail: 'PERSON1@example.com' };

beforeEach(async () => {
  done = [];
  test = await openTestCore({ jobHandlers: { deactivate: noting(done), reactivate: noting(done) } });
  organizationId = (await test.client.organizations.create({ name: 'Acme' })).id;
  await addAccounts(test.core, organizationId, 4);
  const { writer } = test.core.context.store;
  await writer.db
    .updateTable('accounts')
    .set({ role: 'admin' })
    .where('id', 'in', ['account-0', 'account-1', 'account-3'])
    .execute();
  await writer.db
    .updateTable('accounts')
    .set({ status: 'deactivated' })
    .where('id', '=', 'account-3')
    .execute();
  await atDesk(ada);
});
afterEach(() => test.remove());

function atDesk(who: Partial<Settings>) {
  const settings = { ...defaultSettings, secondAdmin: true, ...who };
  return test.client.settings.change({ organizationId, settings });
}

async function waitingPlan(runAt: number | null = null) {
  const jobId = await makePlan(test, readyItems(2), { organizationId });
  const job = await test.client.jobs.run({ jobId, ready: 2, typed: null, runAt });
  expect(job.state).toBe('waiting');
  return jobId;
}

describe('a destructive plan where a second admin is asked for', () => {
  it('waits, and runs once another admin has approved', async () => {
    const jobId = await waitingPlan();
    await atDesk(grace);
    expect(await test.client.jobs.approval({ jobId })).toEqual({
      name: 'Grace',
      email: 'PERSON1@example.com',
      refusal: null,
    });
    await test.client.jobs.approve({ jobId, words: 'Checked with HR' });
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done', askedBy: 'Ada', decidedBy: 'Grace' });
    const events = await test.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'operator', 'reason'])
      .where('action', 'in', ['jobs.ask-approval', 'jobs.approve'])
      .orderBy('seq')
      .execute();
    expect(events).toEqual([
      { action: 'jobs.ask-approval', operator: 'Ada', reason: null },
      { action: 'jobs.approve', operator: 'Grace', reason: 'Checked with HR' },
    ]);
  });

  it('for later is scheduled by the approval', async () => {
    const runAt = test.clock.now() + 1_000;
    const jobId = await waitingPlan(runAt);
    await atDesk(grace);
    expect(await test.client.jobs.approve({ jobId, words: null })).toMatchObject({
      state: 'scheduled',
      runAt,
    });
    test.clock.advance(1_000);
    await test.core.runDue();
    expect(await endOf(test, jobId)).toMatchObject({ state: 'done' });
  });

  it.each([
    ['who made it', ada, /made this plan/],
    ['nobody in particular', { operator: 'Grace', operatorEmail: null }, /Nobody is named/],
    ['who made it under another address', { ...grace, operator: 'ADA' }, /same name/],
    ['a member', { operator: 'Grace', operatorEmail: 'person2@example.com' }, /not an admin/],
    ['a deactivated admin', { operator: 'Grace', operatorEmail: 'person3@example.com' }, /not active/],
    ['a stranger', { operator: 'Grace', operatorEmail: 'grace@other.example' }, /No account/],
  ])('is not approved by %s', async (_, who, reason) => {
    const jobId = await waitingPlan();
    await atDesk(who);
    const words = expect.stringMatching(reason);
    expect(await test.client.jobs.approval({ jobId })).toMatchObject({ refusal: { reason: words } });
    await expect(test.client.jobs.approve({ jobId, words: null })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: words },
    });
    expect(await test.client.jobs.get({ jobId })).toMatchObject({ state: 'waiting', decidedBy: null });
    expect(done).toEqual([]);
  });

  it('leaves every refused approval in the trail of its organization', async () => {
    const jobId = await waitingPlan();
    await expect(test.client.jobs.approve({ jobId, words: null })).rejects.toMatchObject({ code: 'REFUSED' });
    const event = await test.core.context.read
      .selectFrom('audit_events')
      .select(['organization_id', 'action', 'outcome', 'subject_id', 'reason'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(event).toMatchObject({
      organization_id: organizationId,
      action: 'jobs.approve',
      outcome: 'refused',
      subject_id: jobId,
      reason: expect.stringContaining('made this plan'),
    });
  });

  it('that is declined never runs and keeps the words', async () => {
    const jobId = await waitingPlan();
    await atDesk(grace);
    expect(await test.client.jobs.decline({ jobId, words: 'Wrong list' })).toMatchObject({
      state: 'declined',
      decidedBy: 'Grace',
      error: 'Wrong list',
    });
    await expect(test.client.jobs.approve({ jobId, words: null })).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('made without an address is refused at its start', async () => {
    await atDesk({ operator: 'Ada', operatorEmail: null });
    const jobId = await makePlan(test, readyItems(1), { organizationId });
    await expect(test.client.jobs.run({ jobId, ready: 1, typed: null, runAt: null })).rejects.toMatchObject({
      data: { reason: expect.stringMatching(/could not be told apart/) },
    });
  });
});

it('a plan that takes nothing away does not wait', async () => {
  const jobId = await makePlan(test, readyItems(1), { organizationId, kind: 'reactivate' });
  await test.client.jobs.run({ jobId, ready: 1, typed: null, runAt: null });
  expect(await endOf(test, jobId)).toMatchObject({ state: 'done', decidedBy: null });
});
