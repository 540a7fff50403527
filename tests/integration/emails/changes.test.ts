import { afterEach, beforeEach, expect, test } from 'vitest';
import { idOf } from '../claims/claim-world';
import { type EmailWorld, openEmailWorld } from './email-world';

let world: EmailWorld;

beforeEach(async () => {
  world = await openEmailWorld();
  await world.manage('ann@old.example', 'bob@old.example', 'cem@old.example');
});
afterEach(() => world.remove());

const plan = async (changes: Record<string, string>, solving = false) => {
  const { jobId } = await world.client.emails.plan({
    organizationId: world.organizationId,
    changes: Object.entries(changes).map(([from, email]) => ({ accountId: idOf(from), email })),
    solving,
    reason: 'New name',
  });
  return jobId;
};

test('an address is changed, counts as confirmed, and each step is audited with before and after', async () => {
  const jobId = await plan({ 'ann@old.example': 'Ann.Archer@old.example' });
  const job = await world.run(jobId);
  expect(job).toMatchObject({ state: 'done', title: 'Make 1 address change' });
  expect((await world.addresses())['ann-old-example']).toBe('Ann.Archer@old.example');
  const { organizationId, client } = world;
  const page = { filter: { action: 'emails.change' }, after: null, skip: 0, limit: 10 };
  const { events } = await client.audit.list({ organizationId, ...page });
  expect(events).toMatchObject([
    {
      subjectLabel: 'Ann.Archer@old.example',
      jobId,
      reason: 'New name',
      before: { email: 'ann@old.example' },
      after: { email: 'Ann.Archer@old.example' },
    },
  ]);
});

test('K4: the claim follows to another domain, and outlives the old one', async () => {
  await world.run(await plan({ 'ann@old.example': 'ann@new.example' }));
  const { organizationId, domains, client } = world;
  await client.domains.remove({ organizationId, domainId: domains.old, typedName: 'old.example' });
  const kinds = await world.core.context.read
    .selectFrom('accounts')
    .select(['email', 'managed_by'])
    .orderBy('key')
    .execute();
  expect(kinds).toEqual([
    { email: 'ann@new.example', managed_by: organizationId },
    { email: 'bob@old.example', managed_by: null },
    { email: 'cem@old.example', managed_by: null },
  ]);
});

test('L4: a ring is solved by parking, and taken back as one', async () => {
  const ring = {
    'ann@old.example': 'bob@old.example',
    'bob@old.example': 'cem@old.example',
    'cem@old.example': 'ann@old.example',
  };
  const jobId = await plan(ring, true);
  const done = await world.run(jobId);
  expect(done.totals).toMatchObject({ succeeded: 4, refused: 0, failed: 0 });
  expect(await world.addresses()).toEqual({
    'ann-old-example': 'bob@old.example',
    'bob-old-example': 'cem@old.example',
    'cem-old-example': 'ann@old.example',
  });
  const { jobId: back } = await world.client.jobs.undo({ jobId });
  expect((await world.run(back)).totals).toMatchObject({ succeeded: 4, refused: 0 });
  expect(await world.addresses()).toEqual({
    'ann-old-example': 'ann@old.example',
    'bob-old-example': 'bob@old.example',
    'cem-old-example': 'cem@old.example',
  });
});

test('an address that somebody took meanwhile is refused on the way back', async () => {
  const jobId = await plan({ 'ann@old.example': 'ann@new.example' });
  await world.run(jobId);
  await world.run(await plan({ 'bob@old.example': 'ann@old.example' }));
  const { jobId: back } = await world.client.jobs.undo({ jobId });
  expect(await world.items(back)).toEqual([
    [
      'ann-old-example',
      'ann@old.example',
      'refused',
      'Another account of the organization holds this address.',
    ],
  ]);
});

test('a plan that grew old is judged again when it runs', async () => {
  const late = await plan({ 'ann@old.example': 'dora@old.example', 'cem@old.example': 'cem@new.example' });
  await world.run(await plan({ 'bob@old.example': 'dora@old.example' }));
  const job = await world.run(late);
  expect(job.totals).toMatchObject({ succeeded: 1, refused: 1 });
  expect((await world.addresses())['ann-old-example']).toBe('ann@old.example');
});

test('the held address of an account that is on its way out is freed by parking it', async () => {
  const { client, organizationId } = world;
  await world.core.context.transact({ title: 'Delete', wait: 'patient' }, async ({ write, now, newId }) => {
    const { key } = await write
      .selectFrom('accounts')
      .select('key')
      .where('email', '=', 'bob@old.example')
      .executeTakeFirstOrThrow();
    await write.updateTable('accounts').set({ status: 'deletion-pending' }).where('key', '=', key).execute();
    await write
      .insertInto('deletions')
      .values({
        id: newId(),
        organization_id: organizationId,
        account_key: key,
        started_at: now,
        started_by: 'Test admin',
        due_at: now + 14 * 86_400_000,
      })
      .execute();
  });
  const check = await client.emails.check({
    organizationId,
    accountId: idOf('ann@old.example'),
    email: 'bob@old.example',
  });
  expect(check).toMatchObject({
    verdict: 'solvable',
    holder: { status: 'deletion-pending', until: world.clock.now() + 14 * 86_400_000 },
    steps: [
      { from: 'bob@old.example', to: 'bob+parked-1@old.example', parking: true },
      { from: 'ann@old.example', to: 'bob@old.example', parking: false },
    ],
  });
  expect(check.reason?.sentence).toMatch(/^An account whose deletion is running holds this address until /);
  await world.run(await plan({ 'ann@old.example': 'bob@old.example' }, true));
  expect(await world.addresses()).toMatchObject({
    'ann-old-example': 'bob@old.example',
    'bob-old-example': 'bob+parked-1@old.example',
  });
});

test.each([
  ['ann.archer@old.example', 'change', null],
  ['ANN@old.example', 'unchanged', 'L4'],
  ['ann@elsewhere.example', 'refused', 'K4'],
  ['bob@old.example', 'solvable', 'L4'],
  ['pia@old.example', 'refused', 'L4'],
  ['ann', 'refused', null],
])('while typed, %s is told as %s', async (email, verdict, rule) => {
  const { client, organizationId } = world;
  await world.people(organizationId, [{ email: 'pia@old.example' }]);
  const check = await client.emails.check({ organizationId, accountId: idOf('ann@old.example'), email });
  expect(check).toMatchObject({ verdict, ...(rule && { reason: { rule } }) });
});

test('M1: the address of a personal account is never touched by the admin', async () => {
  await world.people(world.organizationId, [{ email: 'pia@old.example' }]);
  const jobId = await plan({ 'pia@old.example': 'pia@new.example' });
  expect(await world.items(jobId)).toEqual([
    ['pia-old-example', 'pia@new.example', 'refused', expect.stringMatching(/^Only the owner/)],
  ]);
});

test('an account of another organization cannot be planned for', async () => {
  await expect(plan({ 'nobody@old.example': 'x@old.example' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('other features plan changes by the keys of accounts', async () => {
  const { context } = world.core;
  const [ann] = await context.read.selectFrom('accounts').select('key').orderBy('key').execute();
  const planned = await context.transact({ title: 'Approve', wait: 'patient' }, (unit) =>
    context.services.emails.planChange(unit, {
      organizationId: world.organizationId,
      changes: [{ accountKey: ann?.key ?? 0, email: 'ann@new.example' }],
      reason: null,
    }),
  );
  expect((await context.jobs.get(planned.jobId)).totals).toMatchObject({ ready: 1, refused: 0 });
});
