import { ImportId, type JobId } from '../../../../shared/domain/ids';
import type { CallContext } from '../../call-context';
import { Refused } from '../../failures';
import type { ImportInput } from './import-input';
import type { OfUpload } from './inspect-upload';
import { readStagedFacts } from './staging/staged-facts';
import { readUpload, uploadFolder } from './upload-folder';
import { refuseWhileAtWork } from './uploads-at-work';

interface StartAsk extends OfUpload {
  /** Whether the accounts that the file does not list are to be marked absent. */
  readonly fullExport: boolean;
}

/**
 * Starts the job that applies a staged file.
 * @throws Refused when the file was not staged to its end or its import is under way already
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
    await refuseWhileAtWork(unit.write, uploadId);
    const importId = ImportId.parse(unit.newId());
    const total = staged.totals.new + staged.totals.changed;
    const title = `Import ${staged.fileName}: ${total.toLocaleString('en')} ${total === 1 ? 'account' : 'accounts'}`;
    const input: ImportInput = { importId, uploadId, fullExport };
    const jobId = await context.jobs.begin(
      unit,
      { organizationId, kind: 'import', title, input, total },
      // The file is the one item: all of it is written at once.
      (write) => write.items([{ accountKey: null, state: 'ready' }]),
    );
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
