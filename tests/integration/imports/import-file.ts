import { type ImportId, OrganizationId, type UploadId } from '../../../shared/domain/ids';
import type { ColumnTarget } from '../../../shared/domain/imports/import-field';
import type { ImportPreview } from '../../../shared/domain/imports/import-preview';
import type { Job } from '../../../shared/domain/jobs/job';
import type { TestCore } from '../../support/open-test-core';

type Client = TestCore['client'];

/** An organization to import into. */
export async function makeOrganization(client: Client, name = 'Acme'): Promise<OrganizationId> {
  const made = await client.organizations.create({ name });
  return OrganizationId.parse(made.id);
}

export interface FileOptions {
  readonly fileName?: string;
  readonly columns?: ColumnTarget[] | null;
  readonly fullExport?: boolean;
}

/** Uploads a file in pieces as the screen does. */
export async function upload(
  client: Client,
  organizationId: OrganizationId,
  content: string | Uint8Array<ArrayBuffer>,
  fileName = 'export.csv',
): Promise<UploadId> {
  const file = new Blob([content]);
  const { uploadId, chunkBytes } = await client.imports.beginUpload({
    organizationId,
    fileName,
    bytes: file.size,
  });
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    const chunk = file.slice(offset, offset + chunkBytes);
    await client.imports.appendUpload({ organizationId, uploadId, offset, chunk });
  }
  return uploadId;
}

/** Reads an uploaded file to its preview. */
export async function stage(
  client: Client,
  organizationId: OrganizationId,
  uploadId: UploadId,
  columns: ColumnTarget[] | null = null,
): Promise<ImportPreview> {
  for await (const report of await client.imports.stage({ organizationId, uploadId, columns })) {
    if (report.kind === 'ready') return report.preview;
  }
  throw new Error('Staging ended without a preview');
}

/** Waits for a job to end. */
export async function ended(client: Client, jobId: Job['id']): Promise<Job> {
  let last: Job | undefined;
  for await (const job of await client.jobs.watch({ jobId })) last = job;
  if (!last) throw new Error('The job told nothing');
  return last;
}

export interface Imported {
  readonly preview: ImportPreview;
  readonly job: Job;
  readonly importId: ImportId;
}

/** Uploads, stages and applies a file. */
export async function importFile(
  client: Client,
  organizationId: OrganizationId,
  content: string | Uint8Array<ArrayBuffer>,
  { fileName, columns = null, fullExport = false }: FileOptions = {},
): Promise<Imported> {
  const uploadId = await upload(client, organizationId, content, fileName);
  const preview = await stage(client, organizationId, uploadId, columns);
  const { jobId, importId } = await client.imports.start({ organizationId, uploadId, fullExport });
  return { preview, importId, job: await ended(client, jobId) };
}
