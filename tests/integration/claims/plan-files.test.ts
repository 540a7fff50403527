import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewPlanScope } from '../../../shared/contract/claims';
import { unclaimFileLimits } from '../../../shared/domain/claims/unclaim-file';
import type { DomainId, OrganizationId } from '../../../shared/domain/ids';
import { readExport } from '../../support/read-export';
import { type ClaimWorld, openClaimWorld } from './claim-world';

const everyone: NewPlanScope = { kind: 'all', mode: 'all' };
const everything = { verdict: null, reason: null, change: null, broken: false } as const;
const byAddress = { column: 'address', direction: 'ascending' } as const;
let world: ClaimWorld;
let organizationId: OrganizationId;
let domainId: DomainId;

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
  const { totals } = await world.client.claims.plans.evaluate({ organizationId, planId });
  return { organizationId, planId, ready: totals?.ready ?? 0 };
}

async function claimed(count: number) {
  await world.people(
    organizationId,
    Array.from({ length: count }, (_, index) => ({ email: `person.${index}@example.com` })),
  );
  const { jobId } = await world.client.claims.plans.run(await plan());
  await world.finished(jobId);
}

describe('the what-if as a file', () => {
  test('says of everyone who loses and gains what, and what to do', async () => {
    await world.people(organizationId, [
      { email: 'a@example.com' },
      { email: 'b@example.com', status: 'deleted' },
    ]);
    const { ready: _, ...of } = await plan();
    const file = await world.client.claims.plans.exportEntries({
      ...of,
      filter: everything,
      sort: byAddress,
      bom: false,
    });
    const lines = (await readExport(world.client, file)).trimEnd().split('\r\n');
    expect(file.rows).toBe(2);
    expect(lines[1]).toContain('Change e-mail; Delete account');
    expect(lines[2]).toContain('b@example.com,b,712020:b-example-com,refused,Deleted,Leave it out.');
  });

  test('holds the lines that matched no account, with their numbers', async () => {
    await world.people(organizationId, [{ email: 'a@example.com' }]);
    const text = 'a@example.com\nnobody@example.com\nnonsense\nA@example.com';
    const { ready: _, ...of } = await plan({ kind: 'file', fileName: 'list.csv', text });
    const file = await world.client.claims.plans.exportLines(of);
    expect((await readExport(world.client, file)).trimEnd().split('\r\n')).toEqual([
      'Line,Written,Reason',
      '2,nobody@example.com,No import brought an account with this address.',
      '3,nonsense,This is not an e-mail address.',
      '4,A@example.com,This address stands in an earlier line.',
    ]);
  });
});

describe('files for the service', () => {
  test('are split at its limit, hold one address a line and nothing else', async () => {
    const count = unclaimFileLimits.rows + 1;
    await claimed(count);
    const { ready: _, ...of } = await plan(everyone, 'unclaim');
    const { files } = await world.client.claims.plans.unclaimFiles(of);
    expect(files.map(({ rows }) => rows)).toEqual([unclaimFileLimits.rows, 1]);
    const texts = await Promise.all(files.map((file) => readExport(world.client, file)));
    const addresses = texts.flatMap((text) => text.trimEnd().split('\r\n'));
    expect(new Set(addresses).size).toBe(count);
    expect(addresses.every((address) => /^person\.\d+@example\.com$/.test(address))).toBe(true);
  });

  test('are not made of a plan that claims, nor of one that gives nobody back', async () => {
    const { ready: _, ...claiming } = await plan();
    await expect(world.client.claims.plans.unclaimFiles(claiming)).rejects.toMatchObject({ code: 'REFUSED' });
    const { ready: __, ...empty } = await plan(everyone, 'unclaim');
    await expect(world.client.claims.plans.unclaimFiles(empty)).rejects.toMatchObject({ code: 'REFUSED' });
  });
});

describe('keeping plans', () => {
  test('a plan is renamed, and removed without touching its claims', async () => {
    await claimed(1);
    const page = { organizationId, before: null, limit: 10 };
    const [run] = (await world.client.claims.plans.list(page)).plans;
    if (!run) throw new Error('No plan');
    const of = { organizationId, planId: run.id };
    expect(await world.client.claims.plans.rename({ ...of, name: 'First wave' })).toMatchObject({
      name: 'First wave',
    });
    await world.client.claims.plans.remove(of);
    expect((await world.client.claims.plans.list(page)).plans).toEqual([]);
    await expect(world.client.claims.plans.get(of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const open = await world.core.context.read
      .selectFrom('claims')
      .select('id')
      .where('to_at', 'is', null)
      .execute();
    expect(open).toHaveLength(1);
  });

  test('a plan belongs to one organization', async () => {
    const { planId } = await plan();
    const rival = await world.organization('Rival');
    const of = { organizationId: rival, planId };
    await expect(world.client.claims.plans.get(of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.client.claims.plans.evaluate(of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.client.claims.plans.remove(of)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('apps and groups for a rule are those that accounts of the domain name', async () => {
    await world.people(organizationId, [
      { email: 'a@example.com', apps: ['Jira', 'Confluence'] },
      { email: 'b@example.org', apps: ['Bitbucket'] },
    ]);
    expect(await world.client.claims.choices({ organizationId, domainId })).toEqual({
      apps: ['Confluence', 'Jira'],
      groups: [],
    });
  });
});
