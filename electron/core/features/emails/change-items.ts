import { z } from 'zod';

/** One row of a file of changes, as it was written. */
export const FileRow = z.object({
  line: z.number().int().positive(),
  name: z.string(),
  id: z.string(),
  current: z.string(),
  wanted: z.string(),
});
export type FileRow = z.infer<typeof FileRow>;

/** What the journal keeps of one change beyond its account. */
export const ChangeInput = z.object({
  /** The address the account is to get. */
  email: z.string(),
  /** Only makes room for another account. */
  parking: z.boolean(),
  /** The row of the file that asked for it; null for a single change and for a step that nobody asked for. */
  row: FileRow.nullable(),
});
export type ChangeInput = z.infer<typeof ChangeInput>;

/** What a job of changes was planned from. */
export const ChangeJobInput = z.object({
  file: z
    .object({
      name: z.string(),
      /** Rows in the file. */
      rows: z.number().int().nonnegative(),
      /** Rows the plan took: all, or those of a pilot group. */
      taken: z.number().int().nonnegative(),
    })
    .nullable(),
});
export type ChangeJobInput = z.infer<typeof ChangeJobInput>;
