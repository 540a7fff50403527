import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import { firstImportOf } from '../../../../shared/domain/sample/timeline';
import type { Unit } from '../../unit';
import { accountRow } from './account-rows';
import { importRow } from './import-rows';
import type { SamplePast, Step } from './past';
import { insertRows } from './queries';

/** One import after another; each brings the accounts made since the one before. */
export function pastOfImports({ sample }: SamplePast): Step[] {
  const { timeline, accounts } = sample;
  const arrivals = new Map<number, SampleAccount[]>(timeline.imports.map((at) => [at, []]));
  for (const account of accounts) {
    arrivals.get(firstImportOf(timeline, account.added ?? timeline.founded))?.push(account);
  }
  let known = 0;
  return [...arrivals].map(([at, arrived]) => {
    const before = known;
    known += arrived.length;
    return {
      at,
      title: `Import of ${new Date(at).toISOString()}`,
      work: (unit: Unit) => writeImport(unit, sample.id, arrived, before, timeline.newestImport),
    };
  });
}

async function writeImport(
  unit: Unit,
  organizationId: string,
  arrived: readonly SampleAccount[],
  knownBefore: number,
  newestImport: number,
): Promise<void> {
  const id = unit.newId();
  const row = importRow({ id, organizationId, at: unit.now, arrived: arrived.length, knownBefore });
  await insertRows(unit.write, 'imports', [row]);
  const arrival = { organizationId, firstImportId: id, lastImportId: id, lastImportAt: newestImport };
  await insertRows(
    unit.write,
    'accounts',
    arrived.map((account) => accountRow(account, arrival)),
  );
  await unit.audit({
    organizationId,
    action: 'imports.run',
    subject: { type: 'import', id, label: row.file_name },
    after: JSON.parse(row.totals),
  });
}
