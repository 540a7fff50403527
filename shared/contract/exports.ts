import { z } from 'zod';
import { query } from './procedure';

export const ExportId = z.string().regex(/^[0-9a-z]{26}$/);

/** A file in the data directory, ready to be read in chunks. */
export const WrittenExport = z.object({
  exportId: ExportId,
  fileName: z.string(),
  /** Rows in the file, header not counted; counted as they were written. */
  rows: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
});
export type WrittenExport = z.infer<typeof WrittenExport>;

/** Longest chunk of one answer, in bytes. */
export const exportChunk = 1024 * 1024;

export const exportsContract = {
  /** The bytes of an export from `offset` on; an empty chunk is the end. */
  read: query
    .input(z.strictObject({ exportId: ExportId, offset: z.number().int().nonnegative() }))
    .output(z.object({ chunk: z.instanceof(Blob) })),
};
