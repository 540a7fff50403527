import { ImportId, type JobId } from '../../../../shared/domain/ids';
import { isEnded } from '../../../../shared/domain/jobs/job';
import type { CallContext } from '../../call-context';
import { Refused } from '../../failures';
import { runImport } from './apply/run-import';
import type { OfUpload } from './inspect-upload';
import { readStagedFacts } from './staging/staged-facts';
import { readUpload, type UploadFolder, uploadFolder } from './upload-folder';

interface StartAsk extends OfUpload {
  /** Whether the accounts that the file does not list are to be marked absent. */
  readonly fullExport: boolean;
}

/** The last job of each upload, by the path of its folder. */
const jobOfUpload = new Map<string, JobId>();

/**
 * Starts the job that applies a staged file.
 * @throws Refused when the file was not staged to its end or its import has been started already
 */
export async function startImport(
  context: CallContext,
  { organizationId, uploadId, fullExport }: StartAsk,
): Promise<{ jobId: JobId; importId: ImportId }> {
  const folder = uploadFolder(context.directory, uploadId);
  await readUpload(folder, organizationId);
  const staged = await readStagedFacts(folder);
  if (!staged)
    throw new Refused(null, 'The file has not been read to its end.', 'Look at the preview first.');
  return context.change(async (unit) => {
    await refuseSecondStart(context, folder);
    const importId = ImportId.parse(unit.newId());
    const total = staged.totals.new + staged.totals.changed;
    const title = `Import ${staged.fileName}: ${total.toLocaleString('en')} ${total === 1 ? 'account' : 'accounts'}`;
    const jobId = context.jobs.start({ organizationId, kind: 'import', title, total }, (run) =>
      runImport(run, context, folder, { organizationId, importId, fullExport, staged }),
    );
    jobOfUpload.set(folder.path, jobId);
    await unit.audit({
      organizationId,
      action: 'imports.start',
      subject: { type: 'import', id: importId, label: staged.fileName },
      after: { variant: staged.variant, fullExport, rows: staged.totals.rows },
      jobId,
    });
    return { jobId, importId };
  });
}

/** A cancelled or failed import may be started again from the same staged rows. */
async function refuseSecondStart(context: CallContext, folder: UploadFolder): Promise<void> {
  const jobId = jobOfUpload.get(folder.path);
  if (jobId === undefined || isEnded((await context.jobs.get(jobId)).state)) return;
  throw new Refused(null, 'The import of this file has been started already.', 'Follow it under Jobs.');
}
