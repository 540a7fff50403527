import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { isProved } from '../../../shared/domain/imports/import-totals';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let app: TestCore;
let organizationId: OrganizationId;
beforeAll(async () => {
  app = await openTestCore({ store: 'sample' });
  const { lastUsed } = await app.client.organizations.list();
  if (lastUsed === null) throw new Error('The sample is empty.');
  organizationId = lastUsed;
});
afterAll(() => app.remove());

const overview = () => app.client.overview.read({ organizationId });
const rows = async (table: 'accounts' | 'claims' | 'audit_events') => {
  const { count } = await app.core.context.read
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

describe('the sample store', () => {
  it('holds one organization of 5,000 accounts, personal and managed', async () => {
    const { accounts } = await overview();
    expect(accounts.total).toBe(5_000);
    expect(accounts.managed).toBeGreaterThan(2_000);
    expect(accounts.personal + accounts.managed).toBe(5_000);
  });

  it('derives managed accounts from open claims only (K1)', async () => {
    const open = await app.core.context.read
      .selectFrom('claims')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('to_at', 'is', null)
      .executeTakeFirstOrThrow();
    expect((await overview()).accounts.managed).toBe(open.count);
  });

  it('has a pending and a failing domain that need a look', async () => {
    const { attention } = await overview();
    expect(attention.map(({ state }) => state)).toEqual(['failing', 'pending']);
    expect(attention[0]?.openClaims).toBeGreaterThan(300);
  });

  it('proves its last import row by row (E2)', async () => {
    const { lastImport } = await overview();
    expect(lastImport?.totals.rows).toBe(5_000);
    expect(lastImport && isProved(lastImport.totals)).toBe(true);
  });

  it('has every task of a newcomer done', async () => {
    expect((await overview()).tasks.every(({ state }) => state === 'done')).toBe(true);
  });

  it('has requests and disputes that wait', async () => {
    const { requests, disputes } = await app.client.overview.waiting({ organizationId });
    expect([requests.count, disputes.count]).toEqual([3, 1]);
    expect(disputes.nextDeadline).toBeGreaterThan(app.clock.now());
    expect(await app.client.requests.count({ organizationId })).toMatchObject({ askedBack: 1, decided: 1 });
  });

  it('has an audit trail whose chain holds', async () => {
    let last: unknown;
    for await (const report of app.core.context.auditTrail.verify()) last = report;
    expect(last).toMatchObject({ kind: 'intact', anchor: { kind: 'fits' } });
  });

  it('shows every account as its own past tells, not as of now', async () => {
    const newest = await app.core.context.read
      .selectFrom('audit_events')
      .select('at')
      .where('action', '=', 'organizations.create')
      .executeTakeFirstOrThrow();
    expect(newest.at).toBeLessThan(app.clock.now() - 400 * 86_400_000);
  });

  it('is the same again after a reset, with nothing left of what was tried', async () => {
    const before = await overview();
    const events = await rows('audit_events');
    await app.client.organizations.create({ name: 'A try' });
    const reset = await app.client.sample.reset();
    expect(reset.organizationId).toBe(organizationId);
    expect(await overview()).toEqual(before);
    expect((await app.client.organizations.list()).organizations).toHaveLength(1);
    expect(await rows('audit_events')).toBe(events + 1);
  });

  it('can still be written to after a reset', async () => {
    await expect(app.client.organizations.create({ name: 'Another try' })).resolves.toMatchObject({
      name: 'Another try',
    });
  });
});

describe('the own store', () => {
  it('cannot be reset, and keeps what it has', async () => {
    const own = await openTestCore();
    await own.client.organizations.create({ name: 'Harbourline' });
    await expect(own.client.sample.reset()).rejects.toMatchObject({ code: 'REFUSED' });
    expect((await own.client.organizations.list()).organizations).toHaveLength(1);
    await own.remove();
  });

  it('is not touched by the sample beside it', async () => {
    const own = await openTestCore();
    const sample = await openTestCore({ store: 'sample', dataDirectory: own.directory });
    await sample.client.sample.reset();
    await sample.close();
    expect((await own.client.organizations.list()).organizations).toEqual([]);
    await own.remove();
  });
});
