import type { ImportId, OrganizationId, UploadId } from '../../../shared/domain/ids';
import type { ColumnMapping } from '../../../shared/domain/imports/import-field';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';
import { api, client } from '../../api/client';
import { queryClient } from '../../api/query-client';
import { uploadFile } from '../../parts/upload-file';
import { setStep, useFlow } from './flow';

/** Stops the upload or the reading at hand. */
let stop = new AbortController();

/** Takes the files somebody chose: the first now, the others one after another. */
export async function takeFiles(organizationId: OrganizationId, files: readonly File[]): Promise<void> {
  const [file, ...waiting] = files;
  if (!file) return;
  useFlow.setState({ organizationId, waiting });
  await attempt(file.name, async (signal) => {
    setStep({ kind: 'uploading', fileName: file.name, sent: 0, bytes: file.size });
    const uploadId = await uploadFile(organizationId, file, signal, (sent) =>
      setStep({ kind: 'uploading', fileName: file.name, sent, bytes: file.size }),
    );
    const inspection = await client.imports.inspect({ organizationId, uploadId }, { signal });
    if (inspection.variant === null && inspection.savedMapping === null) {
      setStep({ kind: 'mapping', uploadId, inspection });
      return;
    }
    const columns = inspection.savedMapping ? inspection.columns : null;
    await read({ organizationId, uploadId, fileName: file.name, columns }, signal);
  });
}

interface Reading {
  readonly organizationId: OrganizationId;
  readonly uploadId: UploadId;
  readonly fileName: string;
  readonly columns: ColumnMapping | null;
}

/** Reads an uploaded file to its preview. */
export async function readFile(reading: Reading): Promise<void> {
  await attempt(reading.fileName, (signal) => read(reading, signal));
}

async function read(reading: Reading, signal: AbortSignal): Promise<void> {
  const { organizationId, uploadId, fileName } = reading;
  setStep({ kind: 'reading', uploadId, fileName, report: null });
  const columns = reading.columns && [...reading.columns];
  const reports = await client.imports.stage({ organizationId, uploadId, columns }, { signal });
  for await (const report of reports) {
    signal.throwIfAborted();
    if (report.kind === 'ready') setStep({ kind: 'preview', uploadId, preview: report.preview });
    else setStep({ kind: 'reading', uploadId, fileName, report });
  }
}

/** Goes back to the columns of a file whose preview is on screen. */
export async function assignColumns(
  organizationId: OrganizationId,
  uploadId: UploadId,
  fileName: string,
): Promise<void> {
  await attempt(fileName, async (signal) => {
    const inspection = await client.imports.inspect({ organizationId, uploadId }, { signal });
    setStep({ kind: 'mapping', uploadId, inspection });
  });
}

/** Starts the job that writes what the preview shows. */
export async function applyFile(
  organizationId: OrganizationId,
  uploadId: UploadId,
  preview: ImportPreview,
  fullExport: boolean,
): Promise<void> {
  await attempt(preview.fileName, async () => {
    const { jobId, importId } = await client.imports.start({ organizationId, uploadId, fullExport });
    setStep({ kind: 'running', uploadId, preview, jobId, importId });
  });
}

/** The job has ended well: everything that shows accounts is asked for again. */
export async function finishFile(fileName: string, importId: ImportId): Promise<void> {
  setStep({ kind: 'done', fileName, importId });
  await queryClient.invalidateQueries();
}

/** Lets go of the file at hand and takes the next one, or offers to choose. */
export async function leaveFile(uploadId: UploadId | null): Promise<void> {
  stop.abort();
  const { organizationId, waiting } = useFlow.getState();
  setStep({ kind: 'choose' });
  if (organizationId && uploadId) {
    // A folder that cannot be removed now is removed with the next upload; nobody has to wait for it.
    client.imports.discardUpload({ organizationId, uploadId }).catch(() => {});
  }
  if (organizationId && waiting.length > 0) await takeFiles(organizationId, waiting);
  else await queryClient.invalidateQueries({ queryKey: api.imports.key() });
}

async function attempt(fileName: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  stop.abort();
  const own = new AbortController();
  stop = own;
  try {
    await work(own.signal);
  } catch (error) {
    if (!own.signal.aborted) setStep({ kind: 'failed', fileName, error });
  }
}
