import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { StageReport } from '../../../../shared/contract/imports';
import type { ColumnMapping } from '../../../../shared/domain/imports/import-field';
import { activityKnownBy } from '../../../../shared/domain/imports/row-reader';
import type { CallContext } from '../../call-context';
import { Busy, Refused } from '../../failures';
import { foldStatements } from '../../store/imports/fold-statements';
import { countStaged } from '../../store/imports/preview-statements';
import { refusedCells } from '../../store/imports/refused-cells';
import { attachStore, openScratch, type Scratch } from '../../store/imports/scratch-file';
import { stagingWriter } from '../../store/imports/staging-rows';
import { createStaging, indexStaging } from '../../store/imports/staging-schema';
import { type OfUpload, readWholeUpload } from './inspect-upload';
import { refuseUnfitColumns } from './mappings';
import { lastTouch } from './queries';
import { type FileHead, readHead } from './reading/read-head';
import { compareStaged } from './staging/compare-staged';
import { foldStaged } from './staging/fold-staged';
import { previewOf } from './staging/preview';
import { readRefusedCells } from './staging/read-refused-cells';
import { type FileToStage, type StagingProgress, stageRows } from './staging/stage-rows';
import { saveStagedFacts } from './staging/staged-facts';
import { type UploadFolder, uploadFolder } from './upload-folder';
import { refuseWhileAtWork } from './uploads-at-work';

export interface StageAsk extends OfUpload {
  /** Null takes the recognised columns. */
  readonly columns: ColumnMapping | null;
}

/** Folders of the uploads that are being staged just now. */
const atWork = new Set<string>();

/**
 * Begins to read an uploaded file row by row, compare it with the store and say what an import would do. Nothing
 * is written but the scratch file.
 * @returns the reports; when the caller lets go of them, the reading stops at the next piece
 * @throws BadFile when the file has no usable header
 * @throws Refused when the columns of an unknown file are not assigned, or the import is under way
 */
export async function stageUpload(
  context: CallContext,
  ask: StageAsk,
): Promise<AsyncGenerator<StageReport, void>> {
  const folder = uploadFolder(context.directory, ask.uploadId);
  const { bytes, fileName } = await readWholeUpload(folder, ask.organizationId);
  await refuseWhileAtWork(context.read, ask.uploadId);
  const head = await readHead(folder.source);
  const mapping = mappingFor(head, ask.columns);
  const variant = head.recognition.variant ?? 'mapped';
  if (atWork.has(folder.path)) throw new Busy('the reading of this file');
  return stageFile(context, folder, {
    organizationId: ask.organizationId,
    fileName,
    bytes,
    file: { path: folder.source, head, mapping, variant },
  });
}

interface Staging {
  readonly organizationId: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly file: FileToStage;
}

async function* stageFile(
  context: CallContext,
  folder: UploadFolder,
  staging: Staging,
): AsyncGenerator<StageReport, void> {
  atWork.add(folder.path);
  let scratch: Scratch | undefined;
  try {
    await rm(folder.staged, { force: true });
    await rm(folder.scratch, { force: true });
    scratch = openScratch(folder.scratch);
    const { rows, folded } = yield* readRows(scratch, staging.file, staging.bytes);
    yield* compare(context, folder, scratch, { ...staging, rows, folded });
  } finally {
    scratch?.close();
    atWork.delete(folder.path);
  }
}

function mappingFor({ recognition, header }: FileHead, columns: ColumnMapping | null): ColumnMapping {
  if (columns === null && recognition.variant === null) {
    throw new Refused(null, 'The columns of this file are not known.', 'Assign its columns first.');
  }
  const mapping = columns ?? recognition.columns;
  refuseUnfitColumns(mapping, header.length);
  return mapping;
}

async function* readRows(scratch: Scratch, file: FileToStage, bytes: number) {
  createStaging(scratch);
  const writer = stagingWriter(scratch);
  scratch.exec('BEGIN');
  const rows = yield* reportRows(stageRows(file, writer), bytes);
  scratch.exec('COMMIT');
  indexStaging(scratch);
  scratch.exec('BEGIN');
  const folded = await foldStaged({
    statements: foldStatements(scratch),
    writer,
    activityKnown: activityKnownBy(file.mapping),
    pause: setImmediate,
  });
  scratch.exec('COMMIT');
  return { rows, folded };
}

async function* reportRows(
  reading: AsyncGenerator<StagingProgress, number>,
  bytes: number,
): AsyncGenerator<StageReport, number> {
  try {
    for (;;) {
      const step = await reading.next();
      if (step.done) return step.value;
      yield { kind: 'reading', bytes, ...step.value };
    }
  } finally {
    // Lets go of the file when the caller lets go of the reports.
    await reading.return(0);
  }
}

interface StagedFile extends Staging {
  readonly rows: number;
  readonly folded: number;
}

async function* compare(
  context: CallContext,
  folder: UploadFolder,
  scratch: Scratch,
  { organizationId, file, rows, folded, fileName }: StagedFile,
): AsyncGenerator<StageReport, void> {
  const { mapping, variant, head } = file;
  const activityKnown = activityKnownBy(mapping);
  const touch = await lastTouch(context.read);
  const detach = attachStore(scratch, context.store.file);
  try {
    for await (const compared of compareStaged(scratch, { organizationId, activityKnown })) {
      yield { kind: 'comparing', rows, compared };
    }
    await readRefusedCells(file.path, head, refusedCells(scratch));
    const counts = countStaged(scratch, { organizationId, source: variant, activityKnown });
    const facts = {
      fileName,
      variant,
      encoding: head.encoding,
      delimiter: head.format.delimiter,
      header: [...head.header],
      activityKnown,
      touch,
      totals: { rows, folded, ...counts, claimed: 0 },
    };
    await saveStagedFacts(folder, facts);
    yield { kind: 'ready', preview: previewOf(scratch, facts, mapping) };
  } finally {
    detach();
  }
}
