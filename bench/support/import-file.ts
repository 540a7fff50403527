import { open, stat } from 'node:fs/promises';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract/contract';
import type { OrganizationId } from '../../shared/domain/ids';

/** Imports a file as the screen does: uploads it, reads it to its preview, applies it. */
export async function importFile(
  client: ContractRouterClient<typeof contract>,
  organizationId: OrganizationId,
  path: string,
): Promise<void> {
  const { size } = await stat(path);
  const begin = { organizationId, fileName: 'users.csv', bytes: size };
  const { uploadId, chunkBytes } = await client.imports.beginUpload(begin);
  const handle = await open(path);
  for (let offset = 0; offset < size; offset += chunkBytes) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, offset);
    const chunk = new Blob([buffer.subarray(0, bytesRead)]);
    await client.imports.appendUpload({ organizationId, uploadId, offset, chunk });
  }
  await handle.close();
  for await (const _ of await client.imports.stage({ organizationId, uploadId, columns: null }));
  const { jobId } = await client.imports.start({ organizationId, uploadId, fullExport: false });
  for await (const job of await client.jobs.watch({ jobId })) {
    if (job.state === 'failed') throw new Error(`The import failed: ${job.error}`);
  }
}
