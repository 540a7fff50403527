import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let opened: TestCore;
let organizationId: OrganizationId;
beforeEach(async () => {
  opened = await openTestCore();
  organizationId = (await opened.client.organizations.create({ name: 'Example' })).id;
});
afterEach(() => opened.remove());

/** Nothing runs, which is seen without the writer. */
const refused = () =>
  opened.client.deletions.exportCalendar({ organizationId, deletionId: null, timeZone: 'UTC' });

const events = () =>
  opened.core.context.read
    .selectFrom('audit_events')
    .select(['action', 'outcome'])
    .where('outcome', '=', 'refused')
    .execute();

/** Holds the writer as a long job does. @returns how to let it go, which resolves once it is free */
async function holdWriter(): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let taken = () => {};
  const start = new Promise<void>((resolve) => {
    taken = resolve;
  });
  const job = opened.core.context.transact({ title: 'A long import', wait: 'patient' }, async () => {
    taken();
    await held;
  });
  await start;
  return async () => {
    release();
    await job;
  };
}

const event = { action: 'deletions.exportCalendar', outcome: 'refused' };

test('a refusal is in the trail by the time it is answered, where the writer is free', async () => {
  await expect(refused()).rejects.toMatchObject({ code: 'REFUSED' });
  expect(await events()).toEqual([event]);
});

test('refusals during a long job are answered while it runs, and are in the trail afterwards', async () => {
  const release = await holdWriter();
  await expect(refused()).rejects.toMatchObject({ code: 'REFUSED' });
  await expect(refused()).rejects.toMatchObject({ code: 'REFUSED' });
  expect(await events()).toEqual([]);
  await release();
  // Its turn comes behind theirs.
  await opened.core.context.transact({ title: 'next', wait: 'patient' }, async () => {});
  expect(await events()).toEqual([event, event]);
});

test('a close writes the refusals that still wait', async () => {
  const release = await holdWriter();
  await expect(refused()).rejects.toMatchObject({ code: 'REFUSED' });
  const closed = opened.close();
  await release();
  await closed;
  const again = await openTestCore({ dataDirectory: opened.directory });
  opened = again;
  expect(await events()).toEqual([event]);
});
