import type { PlanEntry } from '../../../../shared/contract/claim-plans';
import type { EntryFilter, EntrySort } from '../../../../shared/contract/claims';
import type { WrittenExport } from '../../../../shared/contract/exports';
import { claimReasonTexts } from '../../../../shared/domain/claims/claim-reason';
import type { JobResult } from '../../../../shared/domain/jobs/job';
import { actionLabels } from '../../../../shared/domain/permissions/action';
import type { CallContext, CoreContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import type { Reader } from '../../store/access';
import { listEntries } from './entry-list';
import { findPlanOrThrow } from './plan-lookup';

const batch = 500;

interface Ask {
  readonly organizationId: string;
  readonly planId: string;
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  readonly bom: boolean;
}

const columns = [
  'E-mail',
  'Name',
  'Account id',
  'Verdict',
  'Reason',
  'Next step',
  'Owner loses',
  'Owner gains',
  'Admin loses',
  'Admin gains',
  'No longer held because',
];

const addressOrder = { column: 'address', direction: 'ascending' } as const;
const brokenOnly = { verdict: null, reason: null, change: null, broken: true } as const;

/** Writes what a plan says of its accounts, in the filter and order of the screen, and audits that it did. */
export async function exportEntries(context: CallContext, ask: Ask): Promise<WrittenExport> {
  const { organizationId, planId, filter } = ask;
  const plan = await findPlanOrThrow(context.read, organizationId, planId);
  const name = `${plan.name} what-if`;
  const file = await writeCsv(context, {
    name,
    columns,
    rows: entryRows(context.read, ask),
    bom: ask.bom,
  });
  await context.change((unit) =>
    unit.audit({
      organizationId,
      action: 'claims.plans.exportEntries',
      subject: { type: 'plan', id: planId, label: plan.name },
      after: { rows: file.rows, filter },
    }),
  );
  return file;
}

/** Writes the accounts of which a run found that the plan's word held no longer. */
export async function writeBroken(
  context: CoreContext,
  of: { organizationId: string; planId: string },
): Promise<JobResult['failures']> {
  const plan = await findPlanOrThrow(context.read, of.organizationId, of.planId);
  const ask = { ...of, filter: brokenOnly, sort: addressOrder };
  const name = `${plan.name} no longer holding`;
  const file = await writeCsv(context, { name, columns, rows: entryRows(context.read, ask), bom: false });
  return { exportId: file.exportId, fileName: file.fileName, rows: file.rows };
}

async function* entryRows(read: Reader, ask: Omit<Ask, 'bom'>): AsyncGenerator<string[]> {
  let after: string | null = null;
  do {
    const { organizationId, planId, filter, sort } = ask;
    const page: Awaited<ReturnType<typeof listEntries>> = await listEntries(read, {
      organizationId,
      planId,
      filter,
      sort,
      after,
      skip: 0,
      limit: batch,
    });
    for (const entry of page.entries) yield cellsOf(entry);
    after = page.entries.length < batch ? null : page.end;
  } while (after !== null);
}

function cellsOf(entry: PlanEntry): string[] {
  const { verdict, label, nextStep } = claimReasonTexts[entry.reason];
  const rights = (party: string, direction: string) =>
    entry.rights
      .filter((right) => right.party === party && right.direction === direction)
      .map(({ action }) => actionLabels[action])
      .join('; ');
  return [
    entry.email,
    entry.name,
    entry.accountId,
    verdict,
    label,
    nextStep ?? '',
    rights('owner', 'loses'),
    rights('owner', 'gains'),
    rights('org-admin', 'loses'),
    rights('org-admin', 'gains'),
    entry.brokenBy === null ? '' : claimReasonTexts[entry.brokenBy].sentence,
  ];
}
