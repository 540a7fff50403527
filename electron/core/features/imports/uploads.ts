import { type OrganizationId, UploadId } from '../../../../shared/domain/ids';
import { uploadChunkBytes } from '../../../../shared/domain/imports/upload-limits';
import type { CallContext } from '../../call-context';
import { BadFile, Refused } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import { newId } from '../../ports/random';
import {
  appendToUpload,
  makeUpload,
  readUpload,
  removeUpload,
  removeUploadsBegunBefore,
  uploadFolder,
} from './upload-folder';
import { refuseWhileAtWork, uploadsAtWork } from './uploads-at-work';

/** How long an upload that nobody goes on with is kept, in milliseconds. */
const uploadLifetime = 24 * 60 * 60 * 1000;

interface NewUpload {
  readonly organizationId: OrganizationId;
  readonly fileName: string;
  readonly bytes: number;
}

/** Makes room for a file that is about to arrive in pieces, and clears what earlier ones left behind. */
export async function beginUpload(context: CallContext, { organizationId, fileName, bytes }: NewUpload) {
  await requireOrganization(context.read, organizationId);
  if (bytes === 0) {
    throw new BadFile('The file is empty.', 'Export the accounts again and choose the new file.');
  }
  const { clock, random } = context.ports;
  const now = clock.now();
  const needed = await uploadsAtWork(context.read);
  await removeUploadsBegunBefore(context.directory, now - uploadLifetime, needed);
  const uploadId = UploadId.parse(newId(clock, random));
  await makeUpload(uploadFolder(context.directory, uploadId), {
    organizationId,
    fileName,
    bytes,
    begunAt: now,
  });
  return { uploadId, chunkBytes: uploadChunkBytes } as const;
}

interface Piece {
  readonly organizationId: string;
  readonly uploadId: UploadId;
  readonly offset: number;
  readonly chunk: Blob;
}

/** @throws Refused when the piece does not continue the file or is larger than agreed */
export async function appendUpload(
  context: CallContext,
  { organizationId, uploadId, offset, chunk }: Piece,
): Promise<{ received: number }> {
  const folder = uploadFolder(context.directory, uploadId);
  const facts = await readUpload(folder, organizationId);
  if (chunk.size > uploadChunkBytes || offset + chunk.size > facts.bytes) {
    throw new Refused(null, 'The piece is larger than what was announced.', 'Choose the file again.');
  }
  const received = await appendToUpload(folder, offset, new Uint8Array(await chunk.arrayBuffer()));
  if (received === null) {
    throw new Refused(null, 'The piece does not continue the file.', 'Choose the file again.');
  }
  return { received };
}

/** @throws Refused while its import is under way */
export async function discardUpload(
  context: CallContext,
  { organizationId, uploadId }: Pick<Piece, 'organizationId' | 'uploadId'>,
): Promise<void> {
  const folder = uploadFolder(context.directory, uploadId);
  await readUpload(folder, organizationId);
  await refuseWhileAtWork(context.read, uploadId);
  await removeUpload(folder);
}
