import type { Inspection } from '../../../../shared/contract/imports';
import type { UploadId } from '../../../../shared/domain/ids';
import { headerSignature } from '../../../../shared/domain/imports/header-key';
import { proposeColumns } from '../../../../shared/domain/imports/propose-columns';
import { originalWidth } from '../../../../shared/domain/imports/refused-file';
import type { CallContext } from '../../call-context';
import { Refused } from '../../failures';
import { findMapping } from './mapping-queries';
import { readHead } from './reading/read-head';
import { readUpload, type UploadFolder, uploadedBytes, uploadFolder } from './upload-folder';

export interface OfUpload {
  readonly organizationId: string;
  readonly uploadId: UploadId;
}

/** The longest sample cell that is shown, in characters. */
const shownCell = 200;

/**
 * Says what an uploaded file is, by its beginning.
 * @throws BadFile when it is no text or has no usable header
 */
export async function inspectUpload(
  context: CallContext,
  { organizationId, uploadId }: OfUpload,
): Promise<Inspection> {
  const folder = uploadFolder(context.directory, uploadId);
  const facts = await readWholeUpload(folder, organizationId);
  const { encoding, format, header, samples, recognition } = await readHead(folder.source);
  const width = originalWidth(header);
  // What a person has assigned wins over what we recognise.
  const saved = await findMapping(context.read, organizationId, headerSignature(header.slice(0, width)));
  const added = header.slice(width).map(() => ({ kind: 'none' }) as const);
  return {
    fileName: facts.fileName,
    bytes: facts.bytes,
    encoding,
    delimiter: format.delimiter,
    header: [...header],
    samples: samples.map((cells) => cells.map((cell) => cell.slice(0, shownCell))),
    variant: recognition.variant,
    columns: saved ? [...saved.columns, ...added] : [...proposeColumns(recognition.columns, samples)],
    savedMapping: saved,
  };
}

/** @throws Refused while pieces are missing */
export async function readWholeUpload(folder: UploadFolder, organizationId: string) {
  const facts = await readUpload(folder, organizationId);
  if ((await uploadedBytes(folder)) !== facts.bytes) {
    throw new Refused(null, 'The file has not arrived completely.', 'Choose the file again.');
  }
  return facts;
}
