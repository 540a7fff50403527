import type { OrganizationId, UploadId } from '../../shared/domain/ids';
import { client } from '../api/client';

/**
 * Hands a file to the core piece by piece.
 * @param onSent told how many bytes have arrived
 * @throws whatever a call throws; the core clears away what was left behind
 */
export async function uploadFile(
  organizationId: OrganizationId,
  file: File,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<UploadId> {
  const begin = { organizationId, fileName: file.name.slice(-255), bytes: file.size };
  const { uploadId, chunkBytes } = await client.imports.beginUpload(begin, { signal });
  for (let offset = 0; offset < file.size; ) {
    const chunk = file.slice(offset, offset + chunkBytes);
    const { received } = await client.imports.appendUpload(
      { organizationId, uploadId, offset, chunk },
      { signal },
    );
    offset = received;
    onSent(offset);
  }
  return uploadId;
}
