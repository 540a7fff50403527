import { execFile } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditFilter } from '../../../shared/domain/audit/audit-event';
import { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { entryNumber } from '../../support/recorded-chain';

const organizationId = OrganizationId.parse('0'.repeat(26));
const events = 25;
let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
  for (let number = 1; number <= events; number++) {
    await test.core.context.transact({ title: 'record', wait: 'patient' }, (unit) =>
      unit.audit({ ...entryNumber(number), organizationId, reason: number === 7 ? '=HYPERLINK("x")' : null }),
    );
  }
});
afterEach(() => test.remove());

const fileOf = (exportId: string) => join(test.directory, 'exports', exportId);

/** The stand-alone verifier, as somebody without the app runs it. */
async function verifiedAlone(file: string): Promise<{ code: number; says: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/verify-audit.mjs', file]);
    return { code: 0, says: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, says: stdout };
  }
}

describe('the trail as JSON lines', () => {
  it('has one event a line, oldest first, and then count and head', async () => {
    const written = await test.client.audit.exportTrail({ organizationId });
    const text = readFileSync(fileOf(written.exportId), 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(written).toMatchObject({ rows: events, bytes: Buffer.byteLength(text) });
    expect(lines).toHaveLength(events + 1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ seq: 1, subjectLabel: 'person1@example.com' });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      count: events,
      head: JSON.parse(lines.at(-2) ?? '').hash,
    });
  });

  it('is readable by its owner only', async () => {
    const { exportId } = await test.client.audit.exportTrail({ organizationId });
    expect(statSync(fileOf(exportId)).mode & 0o777).toBe(0o600);
    expect(statSync(join(test.directory, 'exports')).mode & 0o777).toBe(0o700);
  });

  it('is itself recorded, and notes the head outside the store', async () => {
    await test.client.audit.exportTrail({ organizationId });
    const filter = AuditFilter.parse({ action: 'audit.export' });
    const page = await test.client.audit.list({ organizationId, filter, after: null, skip: 0, limit: 5 });
    expect(page.events).toMatchObject([{ after: { format: 'json-lines', rows: events } }]);
    expect(await test.client.audit.anchor()).toMatchObject({ kind: 'fits', count: events + 1 });
  });

  it('is verified by a program that shares nothing with the app', async () => {
    const { exportId } = await test.client.audit.exportTrail({ organizationId });
    expect(await verifiedAlone(fileOf(exportId))).toEqual({ code: 0, says: 'The trail is intact.\n' });
  });

  it.each([
    [
      'another operator',
      (text: string) => text.replace(/"operator":"Test admin"/, '"operator":"Eve"'),
      /^Event 1 /,
    ],
    [
      'another value',
      (text: string) => text.replace('{"kind":"managed","number":9}', '{"kind":"personal"}'),
      /^Event 9 /,
    ],
    ['a line less', (text: string) => text.replace(/\n[^\n]*"seq":12[^\n]*/, ''), /^Event 12 /],
    ['no last line', (text: string) => text.replace(/[^\n]*\n$/, ''), /end was cut off/],
    [
      'another count',
      (text: string) => text.replace('"count":25', '"count":24'),
      /counts 24 events, and there are 25/,
    ],
  ])('with %s it is found altered', async (_, alter, expected) => {
    const { exportId } = await test.client.audit.exportTrail({ organizationId });
    const file = fileOf(exportId);
    writeFileSync(file, alter(readFileSync(file, 'utf8')));
    const { code, says } = await verifiedAlone(file);
    expect(says).toMatch(expected);
    expect(code).toBe(1);
  });
});

describe('the list as CSV', () => {
  it('holds what the filter shows, newest first, and no formula', async () => {
    const filter = AuditFilter.parse({ search: 'person' });
    const written = await test.client.audit.exportList({ organizationId, filter, byteOrderMark: false });
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(fileOf(written.exportId), 'utf8').trimEnd(),
      {
        header: true,
      },
    );
    expect(written.rows).toBe(events);
    expect(data.map((row) => row['Number'])).toEqual(
      Array.from({ length: events }, (_, index) => `${events - index}`),
    );
    expect(data.find((row) => row['Number'] === '7')?.['Reason']).toBe(`'=HYPERLINK("x")`);
  });
});
