import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFile } from '../imports/import-file';
import { type DeletionWorld, day, openDeletionWorld } from './deletion-world';

const ada = { id: '557058:ada', name: 'Ada Lovelace', email: 'ada@example.com' };
const file = (status: string) =>
  `Name,Email,Atlassian ID,Status\n${ada.name},${ada.email},${ada.id},${status}\nBob,bob@example.com,557058:bob,Active`;

let world: DeletionWorld;
let key: number;

beforeEach(async () => {
  world = await openDeletionWorld();
  key = await world.manage(ada);
  await world.startDeletion(key);
});
afterEach(() => world.remove());

const importing = (status: string) => importFile(world.client, world.organizationId, file(status));

describe('an import during the 14 days', () => {
  test.each(['Deactivated', 'Inactive'])('that says %s leaves the deletion running (L2)', async (status) => {
    const { preview } = await importing(status);
    expect(preview.totals).toMatchObject({ new: 1, changed: 0, unchanged: 1 });
    expect(await world.account(key)).toMatchObject({ status: 'deletion-pending' });
    expect(await world.ledger('running')).toHaveLength(1);
  });

  test('that changes something else leaves the deletion running, too', async () => {
    const renamed = file('Deactivated').replace(ada.name, 'Ada King');
    await importFile(world.client, world.organizationId, renamed);
    expect(await world.account(key)).toMatchObject({ name: 'Ada King', status: 'deletion-pending' });
  });

  test('that says Active is shown as a difference and ends the deletion', async () => {
    const { preview } = await importing('Active');
    expect(preview.samples.changed[0]?.differences).toEqual([
      { field: 'status', before: 'deletion-pending', after: 'active' },
    ]);
    expect(await world.account(key)).toMatchObject({ status: 'active' });
    expect(await world.ledger('ended')).toMatchObject([{ end: { by: 'cancel' } }]);
    const event = await world.core.context.read
      .selectFrom('audit_events')
      .select(['subject_id', 'reason'])
      .where('action', '=', 'deletions.cancelledElsewhere')
      .executeTakeFirst();
    expect(event).toMatchObject({ subject_id: ada.id });
    world.clock.advance(14 * day);
    await world.runDue();
    expect(await world.account(key)).toMatchObject({ name: ada.name, status: 'active' });
  });
});

describe('an import after the end', () => {
  beforeEach(async () => {
    world.clock.advance(14 * day);
    await world.runDue();
  });

  test('refuses the row of the erased account and keeps nothing it says (E2, L2)', async () => {
    const { preview, importId } = await importing('Active');
    expect(preview.totals).toMatchObject({ rows: 2, new: 1, changed: 0, refused: 1 });
    expect(await world.account(key)).toMatchObject({ name: 'Former user', status: 'deleted' });
    const of = { organizationId: world.organizationId, importId };
    const { refusals } = await world.client.imports.refusals({ ...of, after: 0, limit: 10 });
    expect(refusals).toMatchObject([{ line: 2, cells: [], reason: expect.stringContaining('erased') }]);
  });

  test('gives the address to another account', async () => {
    const other = `Name,Email,Atlassian ID,Status\nAda Byron,${ada.email},557058:new,Active`;
    const { preview } = await importFile(world.client, world.organizationId, other);
    expect(preview.totals).toMatchObject({ new: 1, refused: 0 });
  });
});
