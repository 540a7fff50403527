import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Verification } from '../../../shared/domain/audit/verification';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { entryNumber } from '../../support/recorded-chain';

const events = 10;
let test: TestCore;

async function record(core: TestCore, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    await core.core.context.transact({ title: 'record', wait: 'patient' }, (unit) =>
      unit.audit(entryNumber(number)),
    );
  }
}

async function verdict(core: TestCore): Promise<Verification | undefined> {
  let last: Verification | undefined;
  for await (const report of await core.client.audit.verify()) last = report;
  return last;
}

beforeEach(async () => {
  test = await openTestCore();
  await record(test, events);
  await test.close();
});
afterEach(() => rmSync(test.directory, { recursive: true, force: true }));

const anchorFile = () => join(test.directory, 'audit-head.json');
const reopen = () => openTestCore({ dataDirectory: test.directory });

/** Cuts the newest events off, as somebody does who has the file and knows SQLite. */
function cutTail(count: number): void {
  const raw = new Database(join(test.directory, 'claimdesk.sqlite'));
  raw.exec('DROP TRIGGER audit_is_never_deleted');
  raw.prepare('DELETE FROM audit_events WHERE seq > ?').run(events - count);
  raw.close();
}

describe('the head kept outside the store', () => {
  it('is noted at a clean exit, readable by its owner only', () => {
    expect(JSON.parse(readFileSync(anchorFile(), 'utf8'))).toMatchObject({ count: events });
    expect(statSync(anchorFile()).mode & 0o777).toBe(0o600);
  });

  it('fits after an ordinary start', async () => {
    const again = await reopen();
    expect(await again.client.audit.anchor()).toMatchObject({ kind: 'fits', count: events });
    await again.close();
  });

  it.each(Array.from({ length: events }, (_, index) => index + 1))(
    'misses the last %d events when they were cut off, though the rest of the chain is whole',
    async (count) => {
      cutTail(count);
      const again = await reopen();
      // The alarm itself was recorded at the start, so the trail is one event longer than what was left.
      const expected = count === 1 ? { kind: 'replaced', seq: events } : { kind: 'cut', expected: events };
      expect(await again.client.audit.anchor()).toMatchObject(expected);
      expect(await verdict(again)).toMatchObject({ kind: 'intact', anchor: expected });
      await again.close();
    },
  );

  it('misses what came after an older copy of the store that was put back', async () => {
    const copy = join(test.directory, 'copy.sqlite');
    cpSync(join(test.directory, 'claimdesk.sqlite'), copy);
    const later = await reopen();
    await record(later, 5);
    await later.close();
    cpSync(copy, join(test.directory, 'claimdesk.sqlite'));
    const again = await reopen();
    expect(await again.client.audit.anchor()).toMatchObject({ kind: 'cut', expected: events + 5 });
    await again.close();
  });

  it('does not fit the store of somebody else', async () => {
    const other = await openTestCore();
    await record(other, events + 1);
    await other.close();
    cpSync(join(other.directory, 'claimdesk.sqlite'), join(test.directory, 'claimdesk.sqlite'));
    rmSync(other.directory, { recursive: true });
    const again = await reopen();
    expect(await again.client.audit.anchor()).toEqual({ kind: 'foreign' });
    await again.close();
  });

  it('says when the note itself is damaged', async () => {
    writeFileSync(anchorFile(), '{"count": 10');
    const again = await reopen();
    expect(await again.client.audit.anchor()).toEqual({ kind: 'unreadable' });
    await again.close();
  });

  it('records the alarm in the trail, so that it outlives the next anchor', async () => {
    cutTail(3);
    await (await reopen()).close();
    const again = await reopen();
    expect(await again.client.audit.anchor()).toMatchObject({ kind: 'fits' });
    const [alarm] = await again.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'outcome', 'after'])
      .orderBy('seq', 'desc')
      .execute();
    expect(alarm).toMatchObject({ action: 'audit.alarm', outcome: 'failed' });
    expect(JSON.parse(alarm?.after ?? '')).toMatchObject({
      kind: 'cut',
      expected: events,
      found: events - 3,
    });
    await again.close();
  });
});
