import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Organization } from '../../../shared/contract/organizations';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts, addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';
import { makePlan, readyItems } from '../../support/planned-jobs';

let app: TestCore;
let organization: Organization;
beforeEach(async () => {
  app = await openTestCore();
  organization = await app.client.organizations.create({ name: 'Harbourline' });
});
afterEach(() => app.remove());

const remove = (typedName = 'Harbourline') =>
  app.client.organizations.remove({ organizationId: organization.id, typedName });
const actions = async () => {
  const rows = await app.core.context.read
    .selectFrom('audit_events')
    .select(['action', 'outcome'])
    .orderBy('seq')
    .execute();
  return rows.map(({ action, outcome }) => `${action} ${outcome}`);
};

describe('removing an organization', () => {
  it('takes everything of it along and nothing of another one', async () => {
    const other = await app.client.organizations.create({ name: 'Academy' });
    await addAccounts(app.core, organization.id, 12_345);
    await addAccounts(app.core, other.id, 7);
    await addVerifiedDomain(app.core, organization.id, 'harbourline.example');

    expect(await remove()).toEqual({ accounts: 12_345 });

    const { read } = app.core.context;
    const left = await read.selectFrom('accounts').select('organization_id').execute();
    expect(left.map(({ organization_id }) => organization_id)).toEqual(Array(7).fill(other.id));
    expect(await read.selectFrom('domains').selectAll().execute()).toEqual([]);
    expect((await app.client.organizations.list()).organizations).toEqual([other]);
  });

  it('leaves a store as whole as before when most of it goes', async () => {
    const other = await app.client.organizations.create({ name: 'Academy' });
    await addAccounts(app.core, organization.id, 50_001);
    await addAccounts(app.core, other.id, 3, 'academy.example');
    const schema = () =>
      app.core.context.store.writer.raw.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    const before = schema();

    expect(await remove()).toEqual({ accounts: 50_001 });

    expect(schema()).toEqual(before);
    const search = app.core.context.store.writer.raw.prepare(
      'SELECT count(*) FROM accounts_search WHERE accounts_search MATCH ?',
    );
    expect(search.pluck().get('aca')).toBe(3);
    expect(search.pluck().get('exa')).toBe(3);
    app.core.context.store.writer.raw.exec(
      "INSERT INTO accounts_search (accounts_search, rank) VALUES ('integrity-check', 1)",
    );
  });

  it('takes along what is noted of its accounts, and leaves what is noted of others', async () => {
    const other = await app.client.organizations.create({ name: 'Academy' });
    await addAccounts(app.core, organization.id, 50_001);
    await addAccounts(app.core, other.id, 1, 'academy.example');
    const { raw } = app.core.context.store.writer;
    raw.exec(`
      INSERT INTO kept_repositories (account_key, state, stated_by, at)
      SELECT key, 'none', 'owner', 0 FROM accounts WHERE key % 1000 = 1 OR organization_id = '${other.id}';
      INSERT INTO account_profiles (account_key, nickname) SELECT key, 'Ada' FROM accounts WHERE key < 10;`);

    await remove();

    const count = (table: string) => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect([count('kept_repositories'), count('account_profiles')]).toEqual([1, 0]);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    raw.exec("INSERT INTO account_profiles (account_key, nickname) SELECT key, 'Ada' FROM accounts");
  });

  it('is refused while a claim is open, with the number and what to do', async () => {
    await addAccounts(app.core, organization.id, 1);
    const domainId = await addVerifiedDomain(app.core, organization.id, 'harbourline.example');
    await addOpenClaim(app.core, organization.id, domainId, 'account-0');

    await expect(remove()).rejects.toMatchObject({
      code: 'REFUSED',
      data: {
        rule: 'K1',
        reason: 'Harbourline still manages 1 account.',
        nextStep: expect.stringMatching(/Unclaim/),
      },
    });
    expect((await app.client.organizations.list()).organizations).toHaveLength(1);
  });

  it('is refused while one of its jobs is under way; plans go with it', async () => {
    await makePlan(app, readyItems(1), { organizationId: organization.id });
    await expect(
      app.client.organizations.holdings({ organizationId: organization.id }),
    ).resolves.toMatchObject({
      unfinishedJobs: 0,
    });
    const jobId = await makePlan(app, readyItems(1), { organizationId: organization.id });
    await app.core.context.transact({ title: 'pause', wait: 'patient' }, (unit) =>
      unit.write.updateTable('jobs').set({ state: 'paused' }).where('id', '=', jobId).execute(),
    );
    await expect(remove()).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('asks for the name', async () => {
    await expect(remove('Harbour')).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(remove('')).rejects.toMatchObject({ code: 'REFUSED' });
    expect((await app.client.organizations.list()).organizations).toHaveLength(1);
  });

  it('leaves its audit trail behind, refusals too (E1)', async () => {
    await remove('wrong').catch(() => {});
    await remove();
    expect(await actions()).toEqual([
      'organizations.create done',
      'organizations.remove refused',
      'organizations.remove done',
    ]);
  });

  it('frees the name', async () => {
    await remove();
    await expect(app.client.organizations.create({ name: 'Harbourline' })).resolves.toMatchObject({
      name: 'Harbourline',
    });
  });

  it('says beforehand what it would take along', async () => {
    await addAccounts(app.core, organization.id, 3);
    await addVerifiedDomain(app.core, organization.id, 'harbourline.example');
    expect(await app.client.organizations.holdings({ organizationId: organization.id })).toEqual({
      accounts: 3,
      openClaims: 0,
      domains: 1,
      plans: 0,
      unfinishedJobs: 0,
    });
  });
});
