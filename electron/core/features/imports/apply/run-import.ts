import { type ImportTotals, isProved } from '../../../../../shared/domain/imports/import-totals';
import type { JobResult } from '../../../../../shared/domain/jobs/job';
import type { CoreContext } from '../../../call-context';
import { Refused } from '../../../failures';
import type { JobHandler } from '../../../jobs/job-handler';
import type { Run, StartedItem } from '../../../jobs/run';
import { attachScratch } from '../../../store/imports/attached-scratch';
import type { Unit } from '../../../unit';
import { ImportInput } from '../import-input';
import { findImport, insertImport, lastTouch, saveTotals } from '../queries';
import { writeRefusals } from '../refusals';
import { readStagedFacts, saveStagedFacts } from '../staging/staged-facts';
import { removeUpload, type UploadFolder, uploadFolder } from '../upload-folder';
import { type Apply, applyStaged } from './apply-staged';
import { compareAgain } from './compare-again';

/**
 * The job of one import: applies what was staged in one transaction, so that a cancel or a crash leaves the store
 * as it was. The outcome is written in that same transaction: what was applied is never applied again.
 */
export const importJob: JobHandler = {
  pausable: false,
  undo: null,
  async work(run, context) {
    const { importId, uploadId, fullExport } = ImportInput.parse(run.input);
    const { organizationId } = run;
    const folder = uploadFolder(context.directory, uploadId);
    const [item] = await run.next(1);
    const totals = item
      ? await applyFile(run, context, folder, { organizationId, importId, fullExport, item })
      : (await findImport(context.read, { organizationId, importId })).totals;
    await removeUpload(folder);
    return {
      counts: countsOf(totals),
      failures: await failuresOf(context, { organizationId, importId }, totals),
    };
  },
};

/** An import as its job knows it, before what was staged is read. */
type Asked = Omit<Apply, 'staged'> & { readonly item: StartedItem };

/** @throws Refused when what was staged is not there any more */
async function applyFile(
  run: Run,
  context: CoreContext,
  folder: UploadFolder,
  asked: Asked,
): Promise<ImportTotals> {
  let staged = await readStagedFacts(folder);
  if (!staged) {
    throw new Refused(
      null,
      'The uploaded file of this import is not there any more, and nothing of it was written.',
      'Import the file again.',
    );
  }
  for (;;) {
    const totals = await applyIfCurrent(run, context, folder, { ...asked, staged });
    if (totals) return totals;
    run.progress({ done: 0, current: 'Comparing with the store again' });
    staged = await compareAgain(run, context, folder, { ...asked, staged });
    await saveStagedFacts(folder, staged);
  }
}

/** @returns null when accounts may have changed since the file was compared with the store */
async function applyIfCurrent(
  run: Run,
  context: CoreContext,
  folder: UploadFolder,
  apply: Apply & Pick<Asked, 'item'>,
): Promise<ImportTotals | null> {
  const { writer } = context.store;
  let detach = () => {};
  try {
    return await run.change(async (unit) => {
      if ((await lastTouch(unit.write)) !== apply.staged.touch) return null;
      ({ detach } = attachScratch(writer, folder.scratch));
      await insertImport(unit.write, importRow(run, unit, apply));
      const applied = await applyStaged(run, unit, writer, apply);
      run.progress({ done: applied.new + applied.changed, current: 'Claiming arrivals' });
      const { organizationId, importId } = apply;
      const { jobId } = run;
      await context.services.deletions.endCancelledElsewhere(unit, { organizationId, importId, jobId });
      const claimed = await context.services.claims.claimArrivals(unit, { organizationId, importId });
      const totals = { ...apply.staged.totals, ...applied, claimed };
      if (!isProved(totals)) throw new Error(`The totals of import ${importId} do not add up`);
      await saveTotals(unit.write, importId, totals);
      await run.settle(unit, [{ position: apply.item.position, state: 'succeeded' }]);
      await unit.audit({
        organizationId,
        action: 'imports.run',
        subject: { type: 'import', id: importId, label: apply.staged.fileName },
        after: { ...totals, variant: apply.staged.variant, fullExport: apply.fullExport },
        jobId: run.jobId,
      });
      return totals;
    });
  } finally {
    detach();
  }
}

function importRow(run: Run, unit: Unit, { organizationId, importId, fullExport, staged }: Apply) {
  return {
    id: importId,
    organization_id: organizationId,
    job_id: run.jobId,
    file_name: staged.fileName,
    variant: staged.variant,
    encoding: staged.encoding,
    delimiter: staged.delimiter,
    full_export: fullExport ? 1 : 0,
    at: unit.now,
    header: JSON.stringify(staged.header),
    totals: JSON.stringify(staged.totals),
  } as const;
}

/** The refused rows as a file that the list of jobs offers too. */
async function failuresOf(
  context: CoreContext,
  { organizationId, importId }: Pick<Apply, 'organizationId' | 'importId'>,
  totals: ImportTotals,
): Promise<JobResult['failures']> {
  if (totals.refused === 0) return null;
  const { exportId, fileName, rows } = await writeRefusals(context, { organizationId, importId, bom: false });
  return { exportId, fileName, rows };
}

function countsOf(totals: ImportTotals): JobResult['counts'] {
  const optional: readonly (readonly [string, number])[] = [
    ['Further rows of the same accounts', totals.folded],
    ['Marked absent', totals.absent],
    ['Back again', totals.returned],
    ['Claimed on arrival', totals.claimed],
  ];
  return [
    { label: 'New', value: totals.new },
    { label: 'Changed', value: totals.changed },
    { label: 'Unchanged', value: totals.unchanged },
    { label: 'Refused', value: totals.refused },
    ...optional.filter(([, value]) => value > 0).map(([label, value]) => ({ label, value })),
  ];
}
