import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ClaimWorld, openClaimWorld } from '../claims/claim-world';
import { importFile } from './import-file';

let world: ClaimWorld;
beforeEach(async () => {
  world = await openClaimWorld();
});
afterEach(() => world.remove());

const header = 'User id,User name,email,User status';
const file = [header, '1:a,Ann,ann@example.com,Active', '1:b,Bob,bob@example.org,Active'].join('\n');
const managed = () =>
  world.core.context.store.writer.raw
    .prepare('SELECT id FROM accounts WHERE managed_by IS NOT NULL')
    .pluck()
    .all();

test('accounts that arrive on a domain in automatic mode are claimed with their import (rule K3)', async () => {
  const organizationId = await world.organization('Acme');
  await world.domain(organizationId, { mode: 'automatic' });
  const { job, importId } = await importFile(world.client, organizationId, file);
  expect(job.result?.counts).toContainEqual({ label: 'Claimed on arrival', value: 1 });
  expect(managed()).toEqual(['1:a']);
  const { totals } = await world.client.imports.get({ organizationId, importId });
  expect(totals.claimed).toBe(1);
});

test('on a domain in another mode nobody is claimed', async () => {
  const organizationId = await world.organization('Acme');
  await world.domain(organizationId, { mode: 'selected' });
  await importFile(world.client, organizationId, file);
  expect(managed()).toEqual([]);
});

test('an account that moves to a domain in automatic mode is claimed on arrival (rule K4)', async () => {
  const organizationId = await world.organization('Acme');
  await world.domain(organizationId, { mode: 'automatic' });
  await importFile(world.client, organizationId, file);
  await importFile(world.client, organizationId, `${header}\n1:b,Bob,bob@example.com,Active`);
  expect(managed()).toEqual(['1:a', '1:b']);
});
