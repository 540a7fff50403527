import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ImportId, Instant, JobId, MappingId, OrganizationId, UploadId } from '../domain/ids';
import { ColumnTarget } from '../domain/imports/import-field';
import { ImportPreview } from '../domain/imports/import-preview';
import { ImportTotals } from '../domain/imports/import-totals';
import { mostUploadBytes, TextEncodingName, uploadChunkBytes } from '../domain/imports/upload-limits';
import { ImportVariant } from '../domain/imports/variant';
import { WrittenExport } from './exports';
import { command, query, stream, transfer } from './procedure';

const OfOrganization = z.strictObject({ organizationId: OrganizationId });
const OfUpload = OfOrganization.extend({ uploadId: UploadId });
const OfImport = OfOrganization.extend({ importId: ImportId });
const Columns = z.array(ColumnTarget).min(1).max(5_000);
const Count = z.number().int().nonnegative();

/** Columns a person assigned once, kept for the next file with the same header. */
export const SavedMapping = z.object({
  id: MappingId,
  name: z.string(),
  columns: z.array(ColumnTarget),
  createdAt: Instant,
});
export type SavedMapping = z.infer<typeof SavedMapping>;

/** What the beginning of an uploaded file says about it. */
export const Inspection = z.object({
  fileName: z.string(),
  bytes: Count,
  encoding: TextEncodingName,
  delimiter: z.enum([',', ';', '\t']),
  header: z.array(z.string()),
  /** The first rows, for the mapping screen. */
  samples: z.array(z.array(z.string())),
  /** Null when the header fits no known export: its columns must be assigned by a person. */
  variant: ImportVariant.nullable(),
  /** A target per column: recognised, or a proposal. */
  columns: z.array(ColumnTarget),
  savedMapping: SavedMapping.nullable(),
});
export type Inspection = z.infer<typeof Inspection>;

/** Reading a file row by row: how far it is, then what it would change. */
export const StageReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reading'), rows: Count, bytesRead: Count, bytes: Count }),
  z.object({ kind: z.literal('comparing'), rows: Count, compared: Count }),
  z.object({ kind: z.literal('ready'), preview: ImportPreview }),
]);
export type StageReport = z.infer<typeof StageReport>;

/** An import that was applied. */
export const ImportRecord = z.object({
  id: ImportId,
  jobId: JobId.nullable(),
  fileName: z.string(),
  variant: ImportVariant,
  encoding: TextEncodingName,
  fullExport: z.boolean(),
  at: Instant,
  totals: ImportTotals,
});
export type ImportRecord = z.infer<typeof ImportRecord>;

const Refusal = z.object({
  line: Count,
  field: z.string().nullable(),
  reason: z.string(),
  cells: z.array(z.string()),
});

const mappings = {
  list: query.input(OfOrganization).output(z.object({ mappings: z.array(SavedMapping) })),
  /** Saves the columns of an uploaded file; a mapping for the same header is replaced. */
  save: command
    .input(OfUpload.extend({ name: z.string().trim().min(1).max(100), columns: Columns }))
    .output(z.object({ id: MappingId })),
  remove: command.input(OfOrganization.extend({ mappingId: MappingId })).output(z.object({})),
};

/**
 * From a file to accounts. Uploading and staging touch scratch files only, so they are transfers; the store
 * changes in `start` alone.
 */
export const importsContract = {
  beginUpload: transfer
    .input(
      OfOrganization.extend({
        fileName: z.string().min(1).max(255),
        bytes: z.number().int().nonnegative().max(mostUploadBytes),
      }),
    )
    .output(z.object({ uploadId: UploadId, chunkBytes: z.literal(uploadChunkBytes) })),
  /** Adds the next piece; `offset` must be the number of bytes received so far. */
  appendUpload: transfer
    .input(OfUpload.extend({ offset: Count, chunk: z.instanceof(Blob) }))
    .output(z.object({ received: Count })),
  discardUpload: transfer.input(OfUpload).output(z.object({})),
  inspect: query.input(OfUpload).output(Inspection),
  /** Reads the whole file into a scratch file and compares it with the store. `columns` null takes the recognised ones. */
  stage: stream.input(OfUpload.extend({ columns: Columns.nullable() })).output(eventIterator(StageReport)),
  /** Starts the job that applies what was staged; `fullExport` marks the accounts the file does not list. */
  start: command
    .input(OfUpload.extend({ fullExport: z.boolean() }))
    .output(z.object({ jobId: JobId, importId: ImportId })),
  list: query
    .input(OfOrganization.extend({ before: ImportId.nullable(), limit: z.number().int().min(1).max(200) }))
    .output(z.object({ imports: z.array(ImportRecord) })),
  get: query.input(OfImport).output(ImportRecord),
  refusals: query
    .input(OfImport.extend({ after: Count, limit: z.number().int().min(1).max(200) }))
    .output(z.object({ refusals: z.array(Refusal) })),
  /** Writes the refused rows with their line and reason as a file that can be mended and imported again. */
  exportRefusals: command.input(OfImport.extend({ bom: z.boolean() })).output(WrittenExport),
  mappings,
};
