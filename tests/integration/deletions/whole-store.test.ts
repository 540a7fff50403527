import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../support/fake-clock';
import { day, openDeletionWorld } from './deletion-world';

test('the same account in another organization is erased, too, and both trails say so', async () => {
  const world = await openDeletionWorld();
  const ada = { id: '557058:ada', name: 'Ada Lovelace', email: 'ada@example.com' };
  await world.startDeletion(await world.manage(ada));
  const other = await world.client.organizations.create({ name: 'Other' });
  const { db } = world.core.context.store.writer;
  await db
    .insertInto('accounts')
    .values({
      organization_id: other.id,
      ...ada,
      email_key: ada.email,
      domain: 'example.com',
      status: 'active',
      role: 'none',
      activity_known: 0,
      reported_claim: 'another-organization',
      source: 'users',
    })
    .execute();
  world.clock.advance(14 * day);
  await world.runDue();
  const rows = await db.selectFrom('accounts').select(['name', 'status']).execute();
  expect(rows).toEqual([
    { name: 'Former user', status: 'deleted' },
    { name: 'Former user', status: 'deleted' },
  ]);
  const events = await db
    .selectFrom('audit_events')
    .select(['organization_id', 'before'])
    .where('action', '=', 'deletions.finish')
    .orderBy('seq')
    .execute();
  const told = events.map(({ organization_id, before }) => [
    organization_id,
    JSON.parse(before ?? '').status,
  ]);
  expect(Object.fromEntries(told)).toEqual({
    [world.organizationId]: 'deletion-pending',
    [other.id]: 'active',
  });
  await world.remove();
});

test('a program that ends in the middle erases the rest at its next start, each account once', async () => {
  const clock = createFakeClock();
  const before = await openDeletionWorld({ ports: { clock } });
  const count = 130;
  for (let index = 0; index < count; index++) {
    const person = { id: `id-${index}`, name: `Person ${index}`, email: `p${index}@example.com` };
    await before.startDeletion(await before.manage(person));
  }
  clock.advance(14 * day);
  await before.core.runDue();
  await before.close();

  const after = await openDeletionWorld({ dataDirectory: before.directory, ports: { clock } });
  after.core.start();
  const jobs = await after.runDue();
  expect(jobs).toMatchObject([{ kind: 'finish-deletion', state: 'done', totals: { succeeded: count } }]);
  const { db } = after.core.context.store.writer;
  const deleted = await db.selectFrom('accounts').select('key').where('status', '=', 'deleted').execute();
  expect(deleted).toHaveLength(count);
  const events = await db
    .selectFrom('audit_events')
    .select('subject_id')
    .where('action', '=', 'deletions.finish')
    .execute();
  expect(events).toHaveLength(count);
  expect(new Set(events.map(({ subject_id }) => subject_id)).size).toBe(count);
  await after.close();
  rmSync(before.directory, { recursive: true });
});
