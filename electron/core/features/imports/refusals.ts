import type { WrittenExport } from '../../../../shared/contract/exports';
import type { ImportId } from '../../../../shared/domain/ids';
import {
  originalWidth,
  refusedFileColumns,
  refusedFileRow,
} from '../../../../shared/domain/imports/refused-file';
import type { CallContext, CoreContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import type { Reader } from '../../store/access';
import { widestRefusal } from '../../store/imports/widest-refusal';
import { findImport, type KeptRefusal, pageOfRefusals } from './queries';

/** Rows read at once; between two batches other calls are served. */
const batch = 1_000;

export interface OfImport {
  readonly organizationId: string;
  readonly importId: ImportId;
}

export async function listRefusals(
  context: CallContext,
  { organizationId, importId, after, limit }: OfImport & { after: number; limit: number },
): Promise<{ refusals: KeptRefusal[] }> {
  await findImport(context.read, { organizationId, importId });
  return { refusals: await pageOfRefusals(context.read, { importId, after, limit }) };
}

/** The file of refused rows for a person who asks for it. */
export async function exportRefusals(
  context: CallContext,
  { organizationId, importId, bom }: OfImport & { bom: boolean },
): Promise<WrittenExport> {
  const written = await writeRefusals(context, { organizationId, importId, bom });
  await context.change((unit) =>
    unit.audit({
      organizationId,
      action: 'imports.exportRefusals',
      subject: { type: 'import', id: importId, label: written.fileName },
      after: { rows: written.rows },
    }),
  );
  return written;
}

/**
 * Writes the refused rows of an import as a file to be mended and imported again (rule E2): the columns of the
 * original, then the line and the reason.
 */
export async function writeRefusals(
  context: CoreContext,
  { organizationId, importId, bom }: OfImport & { bom: boolean },
): Promise<WrittenExport> {
  const { header, fileName } = await findImport(context.read, { organizationId, importId });
  const width = originalWidth(header);
  const withRest = (await widestRefusal(context.read, importId)) > header.length;
  const { line, reason, rest } = refusedFileColumns;
  return writeCsv(context, {
    name: `${fileName.replace(/\.[a-z]{2,4}$/i, '')} refused rows`,
    columns: [...header.slice(0, width), line, reason, ...(withRest ? [rest] : [])],
    rows: refusedRows(context.read, importId, width, withRest),
    bom,
  });
}

async function* refusedRows(read: Reader, importId: string, width: number, withRest: boolean) {
  let after = 0;
  for (;;) {
    const page = await pageOfRefusals(read, { importId, after, limit: batch });
    for (const refusal of page) yield refusedFileRow(refusal, width, withRest);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.line;
  }
}
