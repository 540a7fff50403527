import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../support/fake-clock';
import { day, openDeletionWorld } from './deletion-world';

const ada = { id: '557058:ada', name: 'Ada Lovelace', email: 'ada@example.com' };

test('the grace runs while Claimdesk is closed; the next start erases and says when it was due (L2)', async () => {
  const clock = createFakeClock();
  const before = await openDeletionWorld({ ports: { clock } });
  const key = await before.manage(ada);
  await before.startDeletion(key);
  const due = clock.now() + 14 * day;
  await before.close();
  clock.advance(40 * day);

  const after = await openDeletionWorld({ dataDirectory: before.directory, ports: { clock } });
  await after.runDue();
  expect(await after.account(key)).toMatchObject({ name: 'Former user', status: 'deleted' });
  const event = await after.core.context.read
    .selectFrom('audit_events')
    .select(['at', 'after'])
    .where('action', '=', 'deletions.finish')
    .executeTakeFirstOrThrow();
  expect(event.at).toBe(clock.now());
  expect(JSON.parse(event.after ?? '')).toMatchObject({ dueAt: due });
  await after.close();
  rmSync(before.directory, { recursive: true });
});

test('nothing is erased a millisecond early', async () => {
  const world = await openDeletionWorld();
  const key = await world.manage(ada);
  await world.startDeletion(key);
  world.clock.advance(14 * day - 1);
  expect(await world.runDue()).toEqual([]);
  world.clock.advance(1);
  await world.runDue();
  expect(await world.account(key)).toMatchObject({ status: 'deleted' });
  await world.remove();
});

test('an open dispute holds the erasure until it is closed (L3)', async () => {
  const world = await openDeletionWorld();
  const key = await world.manage(ada);
  await world.startDeletion(key);
  const { db } = world.core.context.store.writer;
  await db
    .insertInto('disputes')
    .values({
      id: 'dispute',
      organization_id: world.organizationId,
      account_key: key,
      opened_at: world.clock.now(),
      opened_by: 'owner',
      summary: 'Not my organization',
    })
    .execute();
  world.clock.advance(20 * day);
  expect(await world.runDue()).toEqual([]);
  expect(await world.ledger('running')).toMatchObject([{ held: true }]);
  await db.updateTable('disputes').set({ closed_at: world.clock.now() }).execute();
  await world.runDue();
  expect(await world.account(key)).toMatchObject({ status: 'deleted' });
  await world.remove();
});

test('what could not be erased is tried again a day later, not all the time', async () => {
  const world = await openDeletionWorld();
  const other = await world.client.organizations.create({ name: 'Other' });
  const key = await world.manage(ada);
  await world.startDeletion(key);
  await world.core.context.store.writer.db.updateTable('claims').set({ organization_id: other.id }).execute();
  await world.core.context.store.writer.db.updateTable('accounts').set({ managed_by: other.id }).execute();
  world.clock.advance(14 * day);
  expect(await world.runDue()).toMatchObject([{ totals: { refused: 1 } }]);
  expect(await world.runDue()).toHaveLength(1);
  world.clock.advance(day);
  expect(await world.runDue()).toHaveLength(2);
  expect(await world.account(key)).toMatchObject({ status: 'deletion-pending', name: ada.name });
  await world.remove();
});
