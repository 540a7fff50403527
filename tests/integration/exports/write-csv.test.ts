import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCsv } from '../../../electron/core/exports/write-csv';
import { writeJsonLines } from '../../../electron/core/exports/write-json-lines';
import { guardedText } from '../../../shared/domain/exports/cell';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { readExport } from '../../support/read-export';

let opened: TestCore;
beforeEach(async () => {
  opened = await openTestCore();
});
afterEach(() => opened.remove());

test('what is exported is read back as the guarded text, and the count is that of the rows', async () => {
  const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { maxLength: 20 }), async (rows) => {
      const columns = ['One', 'Two'];
      const file = await writeCsv(opened.core.context, { name: 'Any', columns, rows, bom: false });
      const { data } = Papa.parse<string[]>(await readExport(opened.client, file), {
        newline: '\r\n',
        delimiter: ',',
      });
      expect(data.slice(0, -1)).toEqual([columns, ...rows.map((row) => row.map(guardedText))]);
      expect(file.rows).toBe(rows.length);
    }),
    { numRuns: 30 },
  );
});

test('a file longer than a chunk arrives whole', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => [`Row ${at}`, 'ü'.repeat(20)]);
  const file = await writeCsv(opened.core.context, { name: 'Long', columns: ['A', 'B'], rows, bom: false });
  const text = await readExport(opened.client, file);
  expect(Buffer.byteLength(text)).toBe(file.bytes);
  expect(text.split('\r\n')).toHaveLength(60_002);
});

test('the byte-order mark stands first where it is asked for', async () => {
  const file = await writeCsv(opened.core.context, { name: 'Mark', columns: ['A'], rows: [], bom: true });
  expect(await readExport(opened.client, file)).toBe('\uFEFFA\r\n');
});

test('files are readable by their owner only', async () => {
  const file = await writeCsv(opened.core.context, { name: 'Mode', columns: ['A'], rows: [], bom: false });
  const folder = join(opened.directory, 'exports');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, file.exportId)).mode & 0o777).toBe(0o600);
});

test('rows that throw leave nothing behind', async () => {
  function* broken() {
    yield ['one'];
    throw new Error('the source is gone');
  }
  const writing = writeCsv(opened.core.context, {
    name: 'Broken',
    columns: ['A'],
    rows: broken(),
    bom: false,
  });
  await expect(writing).rejects.toThrow('the source is gone');
  expect(readdirSync(join(opened.directory, 'exports'))).toEqual([]);
});

test('JSON lines hold one value a line', async () => {
  const rows = [{ a: 1 }, { a: 'two\nlines' }];
  const file = await writeJsonLines(opened.core.context, { name: 'Lines', rows });
  const lines = (await readExport(opened.client, file)).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  expect(file.fileName).toBe('Lines.jsonl');
});

test.each(['../../../etc/passwd', '0'.repeat(25), 'ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ', ''])(
  'an export named %j is refused as input',
  async (exportId) => {
    await expect(opened.client.exports.read({ exportId, offset: 0 })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  },
);

test('an export that is not there is not found', async () => {
  const reading = opened.client.exports.read({ exportId: '0'.repeat(26), offset: 0 });
  await expect(reading).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
