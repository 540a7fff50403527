import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { accountColumns } from '../../shared/domain/accounts/account-list';
import { OrganizationId } from '../../shared/domain/ids';
import type { Measure } from '../measure';
import { ratioRow } from '../row';
import { type BenchClient, benchClient } from '../support/bench-client';
import { benchOrganization } from '../support/populate';
import { percentile, timed } from '../support/timing';

const rounds = 3;
const sort = { column: 'email', direction: 'ascending' } as const;

/** Export of every account with every column, against a bare SELECT in the same order written line by line. */
export const exporting: Measure = {
  name: 'export',
  async run({ accounts, directory, populated }) {
    const bench = await benchClient(await populated());
    const times = { ours: [] as number[], baseline: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.baseline.push(await timed(() => writeBare(bench, join(directory, `bare-${round}.csv`))));
      times.ours.push(await timed(() => exportAll(bench, accounts)));
    }
    await bench.close();
    return [
      ratioRow('export: every account, every column', accounts, {
        ours: percentile(times.ours, 50),
        baseline: percentile(times.baseline, 50),
        target: 1.5,
      }),
    ];
  },
};

async function exportAll({ client }: BenchClient, accounts: number): Promise<void> {
  const reports = await client.accounts.export({
    organizationId: OrganizationId.parse(benchOrganization),
    filter: {},
    sort,
    selection: null,
    columns: [...accountColumns],
    bom: false,
  });
  for await (const report of reports) {
    if (report.kind === 'done' && report.file.rows !== accounts) throw new Error('Rows are missing');
  }
}

/** The same columns in the same order with no guard, no words and nothing else going on. */
async function writeBare({ core }: BenchClient, path: string): Promise<void> {
  const rows = core.context.store.writer.raw
    .prepare<[string], unknown[]>(
      `SELECT name, email, managed_by, status, domain, role, last_active_at, activity_known, added_at,
         email_confirmed, source, absent_since, id
       FROM accounts WHERE organization_id = ? ORDER BY email_key`,
    )
    .raw()
    .iterate(benchOrganization);
  const file = createWriteStream(path);
  let text = '';
  for (const row of rows) {
    text += `${row.map((cell) => `"${cell ?? ''}"`).join(',')}\r\n`;
    if (text.length < 262_144) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await finished(file);
}
