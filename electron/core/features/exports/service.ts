import { open } from 'node:fs/promises';
import { exportChunk } from '../../../../shared/contract/exports';
import { exportPath } from '../../exports/export-file';
import { NotFound } from '../../failures';

/**
 * Reads a chunk of an export.
 * @param directory data directory of the store
 * @param ask which export, and from which byte on
 * @returns at most `exportChunk` bytes; none at the end
 * @throws NotFound for an export that was never written or is gone
 */
export async function readExport(
  directory: string,
  { exportId, offset }: { exportId: string; offset: number },
): Promise<Blob> {
  const file = await open(exportPath(directory, exportId), 'r').catch(() => {
    throw new NotFound('This export');
  });
  try {
    const chunk = Buffer.alloc(exportChunk);
    const { bytesRead } = await file.read(chunk, 0, exportChunk, offset);
    return new Blob([chunk.subarray(0, bytesRead)]);
  } finally {
    await file.close();
  }
}
