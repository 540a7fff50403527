import type { SampleImport } from '../../../../shared/domain/sample/imports';
import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import type { SampleOrganization } from '../../../../shared/domain/sample/sample-organization';
import { firstImportOf } from '../../../../shared/domain/sample/timeline';
import type { Unit } from '../../unit';
import { accountRow } from './account-rows';
import { importRow, importTotals } from './import-rows';
import type { SamplePast, Step } from './past';
import { insertRows } from './queries';

/** One import after another; each users export brings the accounts made since the one before. */
export function pastOfImports({ sample }: SamplePast): Step[] {
  const { timeline, imports, accounts, claims } = sample;
  const users = imports.filter(({ variant }) => variant === 'users');
  const arrivals = new Map<number, SampleAccount[]>(users.map(({ at }) => [at, []]));
  for (const account of accounts) {
    arrivals.get(firstImportOf(timeline, account.added ?? timeline.founded))?.push(account);
  }
  let known = 0;
  return imports.map((taken) => {
    const arrived = taken.variant === 'users' ? (arrivals.get(taken.at) ?? []) : [];
    const before = taken.variant === 'users' ? known : claims.filter(({ to }) => to === null).length;
    known += arrived.length;
    return {
      at: taken.at,
      title: `Import ${taken.fileName}`,
      work: (unit: Unit) => writeImport(unit, sample, taken, arrived, before),
    };
  });
}

async function writeImport(
  unit: Unit,
  sample: SampleOrganization,
  taken: SampleImport,
  arrived: readonly SampleAccount[],
  knownBefore: number,
): Promise<void> {
  const totals = importTotals(arrived.length, knownBefore);
  await insertRows(unit.write, 'imports', [importRow(taken, sample.id, totals)]);
  await insertRows(
    unit.write,
    'accounts',
    arrived.map((account) => accountRow(account, sample, taken)),
  );
  await unit.audit({
    organizationId: sample.id,
    action: 'imports.run',
    subject: { type: 'import', id: taken.id, label: taken.fileName },
    after: totals,
  });
}
