import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportReport } from '../../../shared/contract/accounts';
import { accountCell } from '../../../shared/domain/accounts/account-cell';
import { type AccountRow, accountColumns } from '../../../shared/domain/accounts/account-list';
import { accountColumnLabels } from '../../../shared/domain/accounts/account-words';
import { guardedText } from '../../../shared/domain/exports/cell';
import type { TestCore } from '../../support/open-test-core';
import { readExport } from '../../support/read-export';
import { accountsAt, openAccountWorld, organizationId, writeAccounts } from './account-world';
import { expectedRows, filtersAt, sorts } from './list-model';

let opened: TestCore;
let now: number;
beforeAll(async () => {
  opened = await openAccountWorld();
  now = Math.floor(opened.clock.now() / 3_600_000) * 3_600_000;
});
afterAll(() => opened.remove());

type Ask = Parameters<TestCore['client']['accounts']['export']>[0];
const everything: Ask = {
  organizationId,
  filter: {},
  sort: { column: 'name', direction: 'ascending' },
  selection: null,
  columns: ['name', 'email'],
  bom: false,
};

async function exported(ask: Ask) {
  let last: ExportReport | undefined;
  for await (const report of await opened.client.accounts.export(ask)) last = report;
  if (last?.kind !== 'done') throw new Error('The export ended without a file');
  return last.file;
}

test('the file holds what is shown: the same accounts, columns and order', async () => {
  const columns = fc.uniqueArray(fc.constantFrom(...accountColumns), { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(accountsAt(now), filtersAt(now), sorts, columns, async (rows, filter, sort, shown) => {
      writeAccounts(opened, rows);
      const file = await exported({ ...everything, filter, sort, columns: shown });
      const { data } = Papa.parse<string[]>(await readExport(opened.client, file), {
        delimiter: ',',
        newline: '\r\n',
      });
      const cells = (row: AccountRow) =>
        shown.map((column) => guardedText(String(accountCell(row, column) ?? '')));
      const expected = expectedRows(rows, filter, { sort, now });
      expect(data.slice(0, -1)).toEqual([
        shown.map((column) => accountColumnLabels[column]),
        ...expected.map(cells),
      ]);
      expect(file.rows).toBe(expected.length);
    }),
    { numRuns: 25 },
  );
});

test('only what is selected is written, in the order shown', async () => {
  const [rows] = fc.sample(
    accountsAt(now).filter(({ length }) => length > 5),
    { numRuns: 1, seed: 1 },
  );
  if (rows === undefined) throw new Error('No accounts');
  writeAccounts(opened, rows);
  const ids = rows.slice(1, 4).map(({ id }) => id);
  const file = await exported({ ...everything, selection: { mode: 'some', ids }, columns: ['id', 'name'] });
  const text = await readExport(opened.client, file);
  const expected = expectedRows(rows, {}, { sort: everything.sort, now }).filter(({ id }) =>
    ids.includes(id),
  );
  expect(
    text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]),
  ).toEqual(expected.map(({ id }) => id));
  expect(file.rows).toBe(3);
});

test('an export is audited with its number and what was asked', async () => {
  const file = await exported(everything);
  const event = await opened.core.context.read
    .selectFrom('audit_events')
    .selectAll()
    .where('action', '=', 'accounts.export')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  expect(event.subject_id).toBe(file.exportId);
  expect(JSON.parse(event.after ?? '{}')).toMatchObject({ rows: file.rows, columns: everything.columns });
});

test('an export that nobody waits for leaves no half file behind', async () => {
  const abort = new AbortController();
  const reports = await opened.client.accounts.export(everything, { signal: abort.signal });
  abort.abort();
  await expect(async () => {
    for await (const _ of reports);
  }).rejects.toThrow();
  const halves = () =>
    readdirSync(join(opened.directory, 'exports')).filter((name) => name.endsWith('.partial'));
  await expect.poll(halves).toEqual([]);
});
