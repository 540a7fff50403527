import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AccountId, OrganizationId, SavedViewId } from '../../../shared/domain/ids';
import type { TestCore } from '../../support/open-test-core';
import { addAccounts, addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';
import { openAccountWorld, organizationId } from './account-world';

let opened: TestCore;
let client: TestCore['client'];
const sort = { column: 'name', direction: 'ascending' } as const;
const page = { organizationId, filter: {}, sort, index: 0, limit: 10 };

beforeAll(async () => {
  opened = await openAccountWorld();
  client = opened.client;
  await addAccounts(opened.core, organizationId, 30);
  const domainId = await addVerifiedDomain(opened.core, organizationId, 'example.com');
  await addOpenClaim(opened.core, organizationId, domainId, 'account-7');
});
afterAll(() => opened.remove());

describe('one account', () => {
  test('a claimed one names the organization that manages it', async () => {
    const account = await client.accounts.get({ organizationId, accountId: AccountId.parse('account-7') });
    expect(account).toMatchObject({
      kind: 'managed',
      managingOrganization: 'Under test',
      apps: [],
      groups: [],
    });
  });

  test('another one is personal', async () => {
    const account = await client.accounts.get({ organizationId, accountId: AccountId.parse('account-8') });
    expect(account).toMatchObject({ kind: 'personal', managingOrganization: null });
  });

  test('one that no import brought is not found', async () => {
    const asking = client.accounts.get({ organizationId, accountId: AccountId.parse('nobody') });
    await expect(asking).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the list', () => {
  test('follows a claim as soon as it is made', async () => {
    const filter = { kinds: ['managed' as const] };
    expect(await client.accounts.count({ organizationId, filter })).toEqual({ count: 1 });
    const domainId = await addVerifiedDomain(opened.core, organizationId, 'second.example');
    await addOpenClaim(opened.core, organizationId, domainId, 'account-9');
    expect(await client.accounts.count({ organizationId, filter })).toEqual({ count: 2 });
  });

  test('of an organization that is not there is empty', async () => {
    const nobody = OrganizationId.parse('z'.repeat(26));
    expect(await client.accounts.page({ ...page, organizationId: nobody })).toEqual({ rows: [] });
    expect(await client.accounts.facets({ organizationId: nobody })).toEqual({
      total: 0,
      domains: [],
      sources: [],
    });
  });

  test('tells what can be filtered by, with numbers', async () => {
    expect(await client.accounts.facets({ organizationId })).toEqual({
      total: 30,
      domains: [{ value: 'example.com', count: 30 }],
      sources: [{ value: 'users', count: 30 }],
    });
  });

  test.each([
    '"',
    "'; DROP TABLE accounts; --",
    '* OR 1',
    '\0\0\0',
    'NEAR(',
    '%%%',
    '___',
    '😀😀😀',
    ' '.repeat(200),
  ])('takes %j as text and nothing else', async (search) => {
    const { count } = await client.accounts.count({ organizationId, filter: { search } });
    expect(count).toBe(search.replace(/[\s\0]/g, '') === '' ? 30 : 0);
  });

  test.each([
    { limit: 0 },
    { limit: 501 },
    { index: -1 },
    { index: 1.5 },
    { filter: { search: 'x'.repeat(201) } },
    { filter: { statuses: ['gone'] } },
    { filter: { statuses: [] } },
    { filter: { domains: Array.from({ length: 101 }, () => 'a.example') } },
    { filter: { activity: { kind: 'within', days: 0 } } },
    { filter: { unknown: true } },
    { sort: { column: 'email_key', direction: 'ascending' } },
    { sort: { column: 'name', direction: 'sideways' } },
    { organizationId: "' OR 1=1 --" },
    { extra: true },
  ])('refuses %j', async (hostile) => {
    const call = client.accounts.page as (input: unknown) => Promise<unknown>;
    await expect(call({ ...page, ...hostile })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a selection', () => {
  test('of ids that nobody has stands for nobody', async () => {
    const ids = ['nobody', 'account-1'].map((id) => AccountId.parse(id));
    const selection = { mode: 'some', ids } as const;
    expect(await client.accounts.resolveSelection({ organizationId, selection, limit: 10 })).toEqual({
      ids: ['account-1'],
      count: 1,
    });
  });

  test('longer than the limit says how many there are', async () => {
    const selection = { mode: 'allMatching' as const, filter: {}, except: [] };
    const { ids, count } = await client.accounts.resolveSelection({ organizationId, selection, limit: 5 });
    expect(ids).toHaveLength(5);
    expect(count).toBe(30);
  });
});

describe('saved views', () => {
  const view = { organizationId, name: 'Sleepers', search: '{"q":"a"}' };

  test('are saved, replaced, renamed and removed, each audited', async () => {
    const saved = await client.accounts.views.save(view);
    const again = await client.accounts.views.save({ ...view, search: '{"q":"b"}' });
    expect(again).toEqual({ id: saved.id, name: 'Sleepers', search: '{"q":"b"}' });
    await client.accounts.views.rename({ organizationId, viewId: saved.id, name: ' Asleep ' });
    const { views } = await client.accounts.views.list({ organizationId });
    expect(views).toEqual([{ id: saved.id, name: 'Asleep', search: '{"q":"b"}' }]);
    await client.accounts.views.remove({ organizationId, viewId: saved.id });
    expect(await client.accounts.views.list({ organizationId })).toEqual({ views: [] });
    const actions = await opened.core.context.read
      .selectFrom('audit_events')
      .select('action')
      .orderBy('seq')
      .execute();
    expect(actions.map(({ action }) => action)).toEqual([
      'accounts.views.save',
      'accounts.views.save',
      'accounts.views.rename',
      'accounts.views.remove',
    ]);
  });

  test('cannot take each other’s names', async () => {
    await client.accounts.views.save({ ...view, name: 'One' });
    const two = await client.accounts.views.save({ ...view, name: 'Two' });
    const renaming = client.accounts.views.rename({ organizationId, viewId: two.id, name: 'One' });
    await expect(renaming).rejects.toMatchObject({ code: 'REFUSED' });
  });

  test('that are not there are not found', async () => {
    const viewId = SavedViewId.parse('z'.repeat(26));
    await expect(client.accounts.views.remove({ organizationId, viewId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const nobody = OrganizationId.parse('z'.repeat(26));
    await expect(client.accounts.views.save({ ...view, organizationId: nobody })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
