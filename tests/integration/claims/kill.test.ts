import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../../electron/core/audit/verify-chain';
import { connectHost } from '../../support/connect-host';
import { testStart } from '../../support/fake-clock';
import { startHost } from '../../support/host-process';
import { type ClaimWorld, openClaimWorld } from './claim-world';

const accounts = 30_000;
let dataDirectory: string;
let world: ClaimWorld | undefined;

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'claimdesk-kill-'));
});
afterEach(async () => {
  await world?.close();
  await rm(dataDirectory, { recursive: true, force: true });
});

/** Prepares accounts on a verified domain, then kills the program while it claims them. */
async function killWhileClaiming() {
  const before = await openClaimWorld(dataDirectory);
  const organizationId = await before.organization('Example');
  // The program that is killed has the clock of the machine, and asks for proof of the last 24 hours.
  const domainId = await before.domain(organizationId, { provedAgo: testStart - Date.now() });
  const people = Array.from({ length: accounts }, (_, index) => ({ email: `person.${index}@example.com` }));
  await before.people(organizationId, people);
  await before.close();

  const host = await startHost({ dataDirectory });
  const { client, close } = await connectHost(host);
  const scope = { kind: 'all', mode: 'automatic' } as const;
  const { planId } = await client.claims.plans.create({
    organizationId,
    domainId,
    kind: 'claim',
    name: 'All',
    scope,
  });
  await client.claims.plans.evaluate({ organizationId, planId });
  const { jobId } = await client.claims.plans.run({ organizationId, planId, ready: accounts });
  for await (const job of await client.jobs.watch({ jobId })) {
    if (job.done > 0) break;
  }
  await host.kill();
  close();
  return { jobId, of: { organizationId, planId } };
}

test('a program killed while it claims finds no account claimed, and runs the plan to its end', async () => {
  const { jobId, of } = await killWhileClaiming();
  world = await openClaimWorld(dataDirectory);
  const { raw } = world.core.context.store.writer;
  const open = raw.prepare('SELECT count(*) FROM claims WHERE to_at IS NULL').pluck();
  const managed = raw.prepare('SELECT count(*) FROM accounts WHERE managed_by IS NOT NULL').pluck();
  const audited = raw.prepare("SELECT count(*) FROM audit_events WHERE action = 'claims.claim'").pluck();

  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  expect([open.get(), managed.get(), audited.get()]).toEqual([0, 0, 0]);
  expect(await world.client.jobs.get({ jobId })).toMatchObject({ state: 'interrupted' });
  expect(await world.client.claims.plans.get(of)).toMatchObject({
    state: 'draft',
    settlement: null,
    domain: { mode: 'selected' },
  });

  const again = await world.client.claims.plans.run({ ...of, ready: accounts });
  expect(await world.finished(again.jobId)).toMatchObject({ state: 'done' });
  expect([open.get(), managed.get(), audited.get()]).toEqual([accounts, accounts, accounts]);
  expect(await verdictOnTheTrail(world)).toBe('intact');
});

async function verdictOnTheTrail({ core }: ClaimWorld): Promise<string> {
  let verdict = 'none';
  for await (const report of verifyChain(core.context.read, { kind: 'none' })) verdict = report.kind;
  return verdict;
}
