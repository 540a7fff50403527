import { z } from 'zod';
import { ImportId, UploadId } from '../../../../shared/domain/ids';

/** What an import job is started with; everything else stands in the folder of its upload. */
export const ImportInput = z.strictObject({
  importId: ImportId,
  uploadId: UploadId,
  /** Whether the accounts that the file does not list are marked absent. */
  fullExport: z.boolean(),
});
export type ImportInput = z.infer<typeof ImportInput>;
