import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportId, JobId } from '../../../shared/domain/ids';
import { type DeletionWorld, day, openDeletionWorld } from './deletion-world';
import { leaveTraces, traced, traceImport } from './traces';

let world: DeletionWorld;
let key: number;

beforeEach(async () => {
  world = await openDeletionWorld();
  key = await world.manage(traced);
  await leaveTraces(world, key);
  await world.startDeletion(key);
  world.clock.advance(14 * day);
  await world.runDue();
});
afterEach(() => world.remove());

test('every list that knew the person still answers', async () => {
  const { client, organizationId } = world;
  const of = { organizationId };
  const page = { after: null, limit: 10 };
  const inbox = await client.requests.list({ ...of, filter: 'decided', ...page });
  expect(inbox.requests).toMatchObject([{ state: 'withdrawn' }]);
  const disputes = await client.disputes.list({ ...of, state: 'closed', skip: 0, limit: 10 });
  expect(disputes.disputes).toMatchObject([{ summary: '' }]);
  const exceptions = await client.claims.exceptions.list({ ...of, state: 'ended', before: null, limit: 10 });
  expect(exceptions.exceptions).toMatchObject([{ reason: '' }]);
  expect((await client.accounts.views.list(of)).views).toMatchObject([{ name: 'Mine' }]);
  const importId = ImportId.parse(traceImport);
  const refusals = await client.imports.refusals({
    ...of,
    importId,
    after: 0,
    limit: 10,
  });
  expect(refusals.refusals).toMatchObject([{ line: 7, cells: [] }]);
  const everything = { scope: 'organization', action: null, outcome: null, subjectId: traced.id } as const;
  const filter = { ...everything, operator: null, from: null, until: null, search: '' };
  const { events } = await client.audit.list({ ...of, filter, after: null, skip: 0, limit: 50 });
  expect(events.filter(({ erased }) => erased).map(({ action }) => action)).toContain(
    'imports.change-account',
  );
});

test('a plan that still held the account adds up, with the account refused (E2)', async () => {
  const { jobs } = await world.client.jobs.list({
    organizationId: world.organizationId,
    states: ['planned'],
    before: null,
    limit: 10,
  });
  expect(jobs).toMatchObject([{ total: 0, totals: { ready: 0, refused: 2 } }]);
  const jobId = JobId.parse(jobs[0]?.id);
  const filter = { states: null, reason: null };
  const { items } = await world.client.jobs.items({ jobId, filter, after: -1, skip: 0, limit: 10 });
  expect(items).toMatchObject([
    { state: 'refused', reason: { rule: 'L2' }, account: { name: 'Former user' } },
    { state: 'refused', reason: { rule: 'L4', sentence: 'Former user <Former user> wrote this' } },
  ]);
});
