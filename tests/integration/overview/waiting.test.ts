import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Organization } from '../../../shared/contract/organizations';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts } from '../../support/organization-rows';

let app: TestCore;
let organization: Organization;
beforeEach(async () => {
  app = await openTestCore();
  organization = await app.client.organizations.create({ name: 'Harbourline' });
});
afterEach(() => app.remove());

const waiting = () => app.client.overview.waiting({ organizationId: organization.id });

test('nothing waits in a new organization', async () => {
  expect(await waiting()).toEqual({
    requests: { count: 0, oldestAt: null },
    approvals: { count: 0, oldestAt: null },
    disputes: { count: 0, overdue: 0, nextDeadline: null },
  });
});

test('counts what has no answer yet, in this organization', async () => {
  const other = await app.client.organizations.create({ name: 'Academy' });
  const now = app.clock.now();
  const { db } = app.core.context.store.writer;
  const request = (id: string, organizationId: string, receivedAt: number, state: 'open' | 'declined') => ({
    id,
    organization_id: organizationId,
    email: 'a@example.com',
    email_key: 'a@example.com',
    kind: 'other' as const,
    reason: 'Because',
    state,
    origin: 'here' as const,
    written_at: receivedAt,
    received_at: receivedAt,
    decided_at: state === 'open' ? null : receivedAt,
  });
  await db
    .insertInto('requests')
    .values([
      request('1', organization.id, now - 5, 'open'),
      request('2', organization.id, now - 9, 'open'),
      request('3', organization.id, now - 99, 'declined'),
      request('4', other.id, now - 99, 'open'),
    ])
    .execute();
  await app.core.context.transact({ title: 'plan', wait: 'patient' }, async (unit) => {
    const spec = { organizationId: organization.id, kind: 'delete', title: 'Delete 1 account' } as const;
    const fill = (writer: { items(items: []): Promise<void> }) => writer.items([]);
    const jobId = await app.core.context.jobs.plan(unit, spec, fill);
    await app.core.context.jobs.askApproval(unit, jobId, null);
  });
  await addAccounts(app.core, organization.id, 3);
  const accounts = await db.selectFrom('accounts').select('key').orderBy('key').execute();
  const dispute = {
    organization_id: organization.id,
    opened_at: now,
    opened_by: 'owner',
    summary: '',
  } as const;
  const deadlines = [now - 1, now + 100, null];
  await db
    .insertInto('disputes')
    .values(
      accounts.map(({ key }, index) => ({
        id: `dispute-${index}`,
        ...dispute,
        account_key: key,
        deadline: deadlines[index] ?? null,
      })),
    )
    .execute();
  expect(await waiting()).toEqual({
    requests: { count: 2, oldestAt: now - 9 },
    approvals: { count: 1, oldestAt: now },
    disputes: { count: 3, overdue: 1, nextDeadline: now - 1 },
  });
});
