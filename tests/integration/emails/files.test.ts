import { afterEach, beforeEach, expect, test } from 'vitest';
import { JobId } from '../../../shared/domain/ids';
import { idOf } from '../claims/claim-world';
import { upload } from '../imports/import-file';
import { type EmailWorld, openEmailWorld } from './email-world';

let world: EmailWorld;

beforeEach(async () => {
  world = await openEmailWorld();
  await world.manage('ann@old.example', 'bob@old.example', 'cem@old.example', 'dora@old.example');
});
afterEach(() => world.remove());

const header = 'Name,Atlassian ID,Current Email,New Email';
const row = (name: string, wanted: string, current = `${name}@old.example`) =>
  [name, idOf(`${name}@old.example`), current, wanted].join(',');

type Content = string | Uint8Array<ArrayBuffer>;

async function ask(content: Content, pilot: { kind: 'first'; rows: number } | null = null, solving = true) {
  const { client, organizationId } = world;
  const uploadId = await upload(client, organizationId, content, 'staff.csv');
  return { organizationId, uploadId, solving, pilot };
}

const check = async (content: Content) => world.client.emails.checkFile(await ask(content));
const plan = async (...given: Parameters<typeof ask>) => {
  const { jobId } = await world.client.emails.planFile({ ...(await ask(...given)), reason: 'Renaming' });
  return jobId;
};

const utf16 = (text: string): Content => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
};
const lines = (...rows: string[]) => [header, ...rows].join('\n');

test.each<[string, Content]>([
  ['as scripts write it', lines(row('ann', 'ann@new.example'), row('bob', 'bob@old.example'))],
  [
    'with semicolons, other case and other order',
    `new EMAIL;atlassian id;current email\nann@new.example;${idOf('ann@old.example')};ann@old.example\nbob@old.example;${idOf('bob@old.example')};bob@old.example\n`,
  ],
  ['in UTF-16', utf16(lines(row('ann', 'ann@new.example'), row('bob', 'bob@old.example')))],
])('a file is read %s', async (_, content) => {
  expect(await check(content)).toMatchObject({
    fileName: 'staff.csv',
    rows: 2,
    taken: 2,
    change: 1,
    unchanged: 1,
    refused: 0,
    problems: [],
  });
});

test('every row that cannot be used is told with its line, the reason and what mends it; nothing is dropped', async () => {
  const content = lines(
    row('ann', 'zoe@old.example'),
    row('bob', 'zoe@old.example'),
    row('cem', ''),
    row('dora', 'x@old.example', 'other@old.example'),
    'Eve,712020:unknown,eve@old.example,eve@new.example',
    'Fay,,fay@old.example,fay@new.example',
    `Gus,${idOf('ann@old.example')},ann@old.example,=A2`,
    'Hal,712020:h',
  );
  const found = await check(content);
  expect(found).toMatchObject({ rows: 8, taken: 8, change: 1, unchanged: 0, refused: 7 });
  expect(found.problems.map(({ line, reason, detail }) => [line, reason.sentence, detail])).toEqual([
    [3, 'Another row gives this address to another account.', null],
    [4, 'The new address is empty.', null],
    [
      5,
      'The current e-mail in the file is not the one in the store.',
      'The file says other@old.example, the store says dora@old.example.',
    ],
    [6, 'The organization has no account with this id.', null],
    [7, 'The row names no account: its id is empty.', null],
    [8, 'The row holds a formula instead of a value.', null],
    [9, 'The row has 2 values where the header has 4.', null],
  ]);
  expect(found.problems.every(({ reason }) => reason.nextStep !== null)).toBe(true);
});

test.each([
  [
    'no address column',
    'Name,Atlassian ID,Current Email\nAnn,712020:a,a@old.example\n',
    /no column “New Email”/,
  ],
  ['no row', `${header}\n`, /holds no row/],
  ['a workbook', 'PK\u0003\u0004[Content_Types].xml', /Excel workbook/],
])('a file is refused as a whole: %s', async (_, content, reason) => {
  await expect(check(content)).rejects.toMatchObject({
    code: 'BAD_FILE',
    data: { reason: expect.stringMatching(reason) },
  });
});

test('the plan is the rehearsal, and its result file has the columns of field scripts', async () => {
  const jobId = await plan(
    lines(
      row('ann', 'bob@old.example'),
      row('bob', 'ann@old.example'),
      row('cem', 'cem@old.example'),
      row('dora', 'd@other.example'),
    ),
  );
  const columns = [
    'Name',
    'Atlassian ID',
    'Current Email',
    'New Email',
    'Mode',
    'HttpStatus',
    'Result',
    'Error',
  ];
  const id = (name: string) => idOf(`${name}@old.example`);
  const rehearsal = await world.resultFile(jobId);
  const swap = (mode: string, result: string) => [
    ['ann', id('ann'), 'ann@old.example', 'ann+parked-1@old.example', mode, '204', result, ''],
    ['bob', id('bob'), 'bob@old.example', 'ann@old.example', mode, '204', result, ''],
    ['ann', id('ann'), 'ann@old.example', 'bob@old.example', mode, '204', result, ''],
  ];
  const others = (mode: string) => [
    [
      'cem',
      id('cem'),
      'cem@old.example',
      'cem@old.example',
      mode,
      '',
      'Skipped',
      'The account has this address already.',
    ],
    [
      'dora',
      id('dora'),
      'dora@old.example',
      'd@other.example',
      mode,
      '403',
      'Failed',
      expect.stringMatching(/^Line 5: .*not proved/),
    ],
  ];
  expect(rehearsal).toEqual({
    fields: columns,
    rows: [...swap('Rehearsal', 'WouldChange'), ...others('Rehearsal')],
  });
  expect((await world.addresses())['ann-old-example']).toBe('ann@old.example');
  const done = await world.run(jobId);
  expect(done.totals).toMatchObject({ succeeded: 3, unchanged: 1, refused: 1 });
  expect(await world.resultFile(jobId)).toEqual({
    fields: columns,
    rows: [...swap('Run', 'Success'), ...others('Run')],
  });
});

test('a pilot group takes its rows and leaves the others for the next plan of the same file', async () => {
  const content = lines(row('ann', 'ann@new.example'), row('bob', 'bob@new.example'));
  await world.run(await plan(content, { kind: 'first', rows: 1 }));
  expect(await world.addresses()).toMatchObject({
    'ann-old-example': 'ann@new.example',
    'bob-old-example': 'bob@old.example',
  });
  const { jobs } = await world.client.emails.jobs({
    organizationId: world.organizationId,
    before: null,
    limit: 10,
  });
  expect(jobs).toMatchObject([{ fileName: 'staff.csv', taken: 1, job: { state: 'done' } }]);
});

test('a pilot group without a row of the file is refused', async () => {
  const asked = await ask(lines(row('ann', 'ann@new.example')));
  const pilot = { kind: 'lines', lines: [77] } as const;
  await expect(
    world.client.emails.planFile({ ...asked, pilot: { ...pilot, lines: [77] }, reason: null }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

test('only jobs that change addresses have a result file', async () => {
  const { client, organizationId } = world;
  const unknown = JobId.parse('0'.repeat(26));
  await expect(
    client.emails.exportResult({ organizationId, jobId: unknown, bom: true }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
