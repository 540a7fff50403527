import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimJob } from '../../../../electron/core/features/claims/claim-job';
import { operationJob } from '../../../../electron/core/features/operations/operation-job';
import type { JobHandler, JobHandlers } from '../../../../electron/core/jobs/job-handler';
import { type JobId, OrganizationId } from '../../../../shared/domain/ids';
import type { JobKind } from '../../../../shared/domain/jobs/job-kind';
import { seededRandom } from '../../../support/seeded-random';
import { type ClaimWorld, idOf, openClaimWorld } from '../../claims/claim-world';

/** A store in which a job stands in line and nobody has begun it. */
export interface QueuedRun {
  readonly directory: string;
  readonly jobId: JobId;
  /** A fresh copy of the store. */
  copy(): string;
  remove(): void;
}

/** What the run finds: ready, excepted, deleted, claimed already. */
export const people = 120;
export const outcomes = { succeeded: 112, refused: 6, unchanged: 2 };
/** Who is claimed when it has ended. */
export const managed = outcomes.succeeded + outcomes.unchanged;

const emailOf = (index: number) => `person.${String(index).padStart(3, '0')}@example.com`;

/** Lets a job be at work until the core is closed, so that the store keeps it for the next start. */
const holding: JobHandler = {
  pausable: true,
  undo: null,
  work: (run) =>
    run.change(async () => {
      for (;;) await run.pause();
    }),
};

/** How the kinds of these tests are done in transactions of so many accounts. */
export function inChunksOf(chunk: number): Partial<JobHandlers> {
  return {
    claim: claimJob('claim', chunk),
    unclaim: claimJob('unclaim', chunk),
    deactivate: operationJob('deactivate', chunk),
    delete: operationJob('delete', chunk),
  };
}

/** Claims everybody on a domain: of some, the plan's word holds no longer when their turn comes. */
export async function queuedClaim(): Promise<QueuedRun> {
  const directory = mkdtempSync(join(tmpdir(), 'claimdesk-kill-'));
  const world = await openClaimWorld({ dataDirectory: directory });
  const organizationId = await world.organization('Example');
  const domainId = await world.domain(organizationId);
  await world.people(
    organizationId,
    Array.from({ length: people }, (_, index) => ({ email: emailOf(index) })),
  );
  const { plans, exceptions } = world.client.claims;
  const everybody = { organizationId, domainId, kind: 'claim', name: 'Everybody' } as const;
  const { planId } = await plans.create({ ...everybody, scope: { kind: 'all', mode: 'automatic' } });
  const of = { organizationId, planId };
  await plans.evaluate(of);

  await exceptions.add({
    organizationId,
    addresses: [3, 40, 41, 90].map(emailOf).join('\n'),
    reason: 'Asked to wait',
    expiresAt: null,
  });
  await world.core.context.transact({ title: 'Delete', wait: 'patient' }, async ({ write }) => {
    const deleted = [7, 119].map((index) => idOf(emailOf(index)));
    await write.updateTable('accounts').set({ status: 'deleted' }).where('id', 'in', deleted).execute();
  });
  const two = { kind: 'picked', accountIds: [10, 11].map((index) => idOf(emailOf(index))) } as const;
  const first = await plans.create({
    ...everybody,
    name: 'Two',
    scope: { ...two, accountIds: [...two.accountIds] },
  });
  await plans.evaluate({ organizationId, planId: first.planId });
  await world.finished((await plans.run({ organizationId, planId: first.planId, ready: 2 })).jobId);
  await world.close();

  const queueing = await openClaimWorld({
    dataDirectory: directory,
    jobHandlers: { claim: holding },
    ports: { random: seededRandom(2) },
  });
  const { jobId } = await queueing.client.claims.plans.run({ ...of, ready: people });
  await queueing.close();
  return queuedIn(directory, jobId);
}

/** Takes back what a claim has done: the run of the claim is finished first. */
export function queuedUndo(): Promise<QueuedRun> {
  return afterClaim('unclaim', async ({ client }, { jobId }) => (await client.jobs.undo({ jobId })).jobId);
}

/** Does the same to everybody who was claimed; of the others the plan says that it may not. */
export function queuedOperation(kind: 'deactivate' | 'delete'): Promise<QueuedRun> {
  return afterClaim(kind, async ({ client }, { organizationId }) => {
    const { jobId } = await client.operations.plan({
      organizationId,
      operation: kind === 'deactivate' ? { kind, message: 'Ask the desk' } : { kind },
      selection: { mode: 'allMatching', filter: {}, except: [] },
      reason: 'Left the company',
      override: null,
    });
    return jobId;
  });
}

/** Plans a job over accounts that were claimed, and queues it. */
async function afterClaim(
  kind: JobKind,
  plan: (world: ClaimWorld, of: { jobId: JobId; organizationId: OrganizationId }) => Promise<JobId>,
): Promise<QueuedRun> {
  const claim = await queuedClaim();
  const opened = await openClaimWorld({ dataDirectory: claim.directory, ports: { random: seededRandom(3) } });
  opened.core.start();
  const { organizationId } = await opened.finished(claim.jobId);
  const of = { jobId: claim.jobId, organizationId: OrganizationId.parse(organizationId) };
  const jobId = await plan(opened, of);
  await opened.close();
  const queueing = await openClaimWorld({
    dataDirectory: claim.directory,
    jobHandlers: { [kind]: holding },
    ports: { random: seededRandom(4) },
  });
  const { transact, jobs } = queueing.core.context;
  await transact({ title: 'Queue', wait: 'patient' }, (unit) => jobs.enqueue(unit, jobId));
  await queueing.close();
  return queuedIn(claim.directory, jobId);
}

function queuedIn(directory: string, jobId: JobId): QueuedRun {
  const copies: string[] = [];
  return {
    directory,
    jobId,
    copy() {
      const place = mkdtempSync(join(tmpdir(), 'claimdesk-kill-'));
      copies.push(place);
      cpSync(directory, place, { recursive: true });
      return place;
    },
    remove() {
      for (const place of [directory, ...copies]) rmSync(place, { recursive: true, force: true });
    },
  };
}
