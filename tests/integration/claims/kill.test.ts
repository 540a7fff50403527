import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyChain } from '../../../electron/core/audit/verify-chain';
import { connectHost } from '../../support/connect-host';
import { testStart } from '../../support/fake-clock';
import { startHost } from '../../support/host-process';
import { seededRandom } from '../../support/seeded-random';
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
  const before = await openClaimWorld({ dataDirectory });
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

test('a program killed while it claims keeps what it claimed, and goes on at its next start', async () => {
  const { jobId, of } = await killWhileClaiming();
  world = await openClaimWorld({ dataDirectory, ports: { random: seededRandom(2) } });
  const { raw } = world.core.context.store.writer;
  const counts = [
    'SELECT count(*) FROM claims WHERE to_at IS NULL',
    'SELECT count(*) FROM accounts WHERE managed_by IS NOT NULL',
    "SELECT count(*) FROM audit_events WHERE action = 'claims.claim'",
    "SELECT count(*) FROM job_items WHERE state = 'succeeded'",
  ].map((sql) => raw.prepare<[], number>(sql).pluck());
  const seen = () => counts.map((count) => count.get());

  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  const [kept] = seen();
  expect(seen()).toEqual([kept, kept, kept, kept]);
  expect(await world.client.jobs.get({ jobId })).toMatchObject({ state: 'queued' });
  expect(await world.client.claims.plans.get(of)).toMatchObject({ state: 'running', settlement: null });

  world.core.start();
  expect(await world.finished(jobId)).toMatchObject({ state: 'done', done: accounts });
  expect(seen()).toEqual([accounts, accounts, accounts, accounts]);
  expect(await world.client.claims.plans.get(of)).toMatchObject({
    state: 'done',
    settlement: { planned: accounts, done: accounts },
    domain: { mode: 'automatic' },
  });
  expect(await verdictOnTheTrail(world)).toBe('intact');
});

async function verdictOnTheTrail({ core }: ClaimWorld): Promise<string> {
  let verdict = 'none';
  for await (const report of verifyChain(core.context.read, { kind: 'none' })) verdict = report.kind;
  return verdict;
}
