import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Organization } from '../../../shared/contract/organizations';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts, addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';

let app: TestCore;
let organization: Organization;
beforeEach(async () => {
  app = await openTestCore();
  organization = await app.client.organizations.create({ name: 'Harbourline' });
});
afterEach(() => app.remove());

const read = () => app.client.overview.read({ organizationId: organization.id });
const states = async () => (await read()).tasks.map(({ state }) => state).join(' ');

describe('the overview of a new organization', () => {
  it('is all zeros and begins with the import', async () => {
    expect(await read()).toMatchObject({
      accounts: { total: 0, personal: 0, managed: 0, byDomain: [] },
      attention: [],
      lastImport: null,
    });
    expect(await states()).toBe('next waiting waiting waiting waiting');
  });

  it('moves on with everything that gets done', async () => {
    await addAccounts(app.core, organization.id, 2, 'harbourline.example');
    expect(await states()).toBe('done next waiting waiting waiting');
    const domainId = await addVerifiedDomain(app.core, organization.id, 'harbourline.example');
    expect(await states()).toBe('done done done next waiting');
    await addOpenClaim(app.core, organization.id, domainId, 'account-0');
    expect(await states()).toBe('done done done done done');
  });
});

describe('the counts', () => {
  it('tell managed from personal by open claims, under each domain', async () => {
    await addAccounts(app.core, organization.id, 5, 'harbourline.example');
    const domainId = await addVerifiedDomain(app.core, organization.id, 'harbourline.example');
    await addOpenClaim(app.core, organization.id, domainId, 'account-3');
    const { accounts } = await read();
    expect(accounts).toMatchObject({ total: 5, managed: 1, personal: 4 });
    expect(accounts.byDomain).toEqual([
      { name: 'harbourline.example', unicodeName: 'harbourline.example', domainId, managed: 1, personal: 4 },
    ]);
  });

  it('never mix two organizations', async () => {
    const other = await app.client.organizations.create({ name: 'Academy' });
    await addAccounts(app.core, other.id, 9, 'academy.example');
    await addAccounts(app.core, organization.id, 2, 'harbourline.example');
    expect((await read()).accounts.total).toBe(2);
  });

  it('count a claim of another organization as managed, but not as done here', async () => {
    const other = await app.client.organizations.create({ name: 'Academy' });
    await addAccounts(app.core, organization.id, 2, 'academy.example');
    const domainId = await addVerifiedDomain(app.core, other.id, 'academy.example');
    await addOpenClaim(app.core, other.id, domainId, 'account-0');
    expect((await read()).accounts.managed).toBe(1);
    expect(await states()).toBe('done next waiting waiting waiting');
  });

  it('put accounts without any activity column under "unknown"', async () => {
    await addAccounts(app.core, organization.id, 4);
    const { buckets } = await app.client.overview.activity({ organizationId: organization.id });
    expect(buckets.find(({ range }) => range === 'unknown')?.count).toBe(4);
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  });
});

describe('the queries', () => {
  /** Each count of the overview, as SQLite plans it. */
  const plans: readonly (readonly [what: string, sql: string])[] = [
    ['domains', 'SELECT domain, count(*) FROM accounts WHERE organization_id = ? GROUP BY domain'],
    [
      'kinds',
      `SELECT managed_by, domain, count(*) FROM accounts
       WHERE organization_id = ? AND managed_by IS NOT NULL GROUP BY managed_by, domain`,
    ],
    [
      'statuses',
      "SELECT status, count(*) FROM accounts WHERE organization_id = ? AND status <> 'active' GROUP BY status",
    ],
    [
      'activity',
      `SELECT count(*), count(last_active_at),
         count(*) FILTER (WHERE last_active_at IS NULL AND activity_known = 1),
         count(*) FILTER (WHERE last_active_at > 5)
       FROM accounts WHERE organization_id = ?`,
    ],
  ];

  it.each(plans)('count %s from an index alone, without sorting', (_what, sql) => {
    const plan = app.core.context.store.writer.raw
      .prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(organization.id)
      .map(({ detail }) => detail)
      .join('\n');
    expect(plan).toContain('USING COVERING INDEX');
    expect(plan).not.toContain('TEMP B-TREE');
  });
});
