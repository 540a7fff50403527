import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AccountId } from '../../../shared/domain/ids';
import { readExport } from '../../support/read-export';
import { type DeletionWorld, day, openDeletionWorld } from './deletion-world';
import { leaveTraces, traced } from './traces';

let world: DeletionWorld;
let key: number;

beforeEach(async () => {
  world = await openDeletionWorld();
  key = await world.manage(traced);
  await leaveTraces(world, key);
  await world.startDeletion(key, `${traced.name} has left`);
});
afterEach(() => world.remove());

/** Everything in the store's files, as bytes. */
function storeBytes(): string {
  return ['claimdesk.sqlite', 'claimdesk.sqlite-wal']
    .map((name) => readFileSync(join(world.directory, name), 'latin1'))
    .join('\n')
    .toLowerCase();
}

const words = ['zuzana quirkova', 'zuzana.quirkova@example.com', 'z.stara@example.com', 'zuzana.q.new'];

describe('the end of a deletion', () => {
  test('leaves the person in no byte of the store (L2)', async () => {
    for (const word of words) expect(storeBytes()).toContain(word);
    world.clock.advance(14 * day);
    await world.runDue();
    for (const word of words) expect(storeBytes()).not.toContain(word);
  });

  test('leaves a former user with the id, and the address free', async () => {
    world.clock.advance(14 * day);
    const [job] = await world.runDue();
    expect(job).toMatchObject({ kind: 'finish-deletion', state: 'done', totals: { succeeded: 1 } });
    expect(await world.account(key)).toEqual({
      id: traced.id,
      name: 'Former user',
      email: `former-user-${key}@deleted.invalid`,
      domain: 'deleted.invalid',
      status: 'deleted',
      managed_by: null,
      groups: '[]',
    });
    expect(await world.ledger('ended')).toMatchObject([
      { name: 'Former user', email: null, reason: null, end: { by: 'finish' } },
    ]);
    await world.manage({ ...traced, id: '712020:somebody-else' });
  });

  test('shows no address in lists', async () => {
    world.clock.advance(14 * day);
    await world.runDue();
    const { organizationId } = world;
    const accountId = AccountId.parse(traced.id);
    expect(await world.client.accounts.get({ organizationId, accountId })).toMatchObject({
      name: 'Former user',
      email: '',
      domain: '',
      status: 'deleted',
    });
  });

  test('keeps the trail whole, here and for whoever verifies an export (E1)', async () => {
    world.clock.advance(14 * day);
    await world.runDue();
    const reports = [];
    for await (const report of await world.client.audit.verify()) reports.push(report);
    expect(reports.at(-1)).toMatchObject({ kind: 'intact' });
    const written = await world.client.audit.exportTrail({ organizationId: world.organizationId });
    const file = join(world.directory, 'trail.jsonl');
    const trail = await readExport(world.client, written);
    writeFileSync(file, trail);
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/verify-audit.mjs', file]);
    expect(stdout).toContain('The trail is intact.');
    for (const word of words) expect(trail.toLowerCase()).not.toContain(word);
  });

  test('ends the claim, and its history says by what', async () => {
    world.clock.advance(14 * day);
    await world.runDue();
    const claims = await world.core.context.read
      .selectFrom('claims')
      .select('ended_by')
      .where('to_at', 'is not', null)
      .execute();
    expect(claims).toEqual([{ ended_by: 'erasure' }]);
  });

  test('empties the events about the person and no others', async () => {
    await world.client.organizations.rename({ organizationId: world.organizationId, name: 'Example Ltd' });
    world.clock.advance(14 * day);
    await world.runDue();
    const events = await world.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'subject_label', 'salt', 'after'])
      .orderBy('seq')
      .execute();
    const emptied = events.filter(({ salt }) => salt === null).map(({ action }) => action);
    expect(emptied).toEqual([
      'jobs.plan',
      'imports.change-account',
      'imports.change-account',
      'claims.exceptions.add',
      'accounts.views.save',
      'claims.unclaim',
    ]);
    const finish = events.find(({ action }) => action === 'deletions.finish');
    expect(finish).toMatchObject({ subject_label: 'Former user' });
    expect(JSON.parse(finish?.after ?? '')).toEqual({ status: 'deleted', dueAt: world.clock.now() });
  });

  test('is not found by a search, and the search index is whole', async () => {
    world.clock.advance(14 * day);
    await world.runDue();
    const { writer } = world.core.context.store;
    const find = writer.raw
      .prepare<[string], number>('SELECT count(*) FROM accounts_search WHERE accounts_search MATCH ?')
      .pluck();
    expect(find.get('zuz')).toBe(0);
    expect(find.get('for')).toBe(1);
    writer.raw.exec("INSERT INTO accounts_search (accounts_search, rank) VALUES ('integrity-check', 1)");
    expect(writer.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
