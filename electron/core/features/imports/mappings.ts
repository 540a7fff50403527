import { MappingId } from '../../../../shared/domain/ids';
import { headerSignature } from '../../../../shared/domain/imports/header-key';
import type { ColumnMapping } from '../../../../shared/domain/imports/import-field';
import { originalWidth } from '../../../../shared/domain/imports/refused-file';
import { mappingFault } from '../../../../shared/domain/imports/row-reader';
import type { CallContext } from '../../call-context';
import { NotFound, Refused } from '../../failures';
import { type OfUpload, readWholeUpload } from './inspect-upload';
import { removeMapping, saveMapping } from './mapping-queries';
import { readHead } from './reading/read-head';
import { uploadFolder } from './upload-folder';

interface NewMapping extends OfUpload {
  readonly name: string;
  readonly columns: ColumnMapping;
}

/** Keeps the columns a person assigned for the next file with the same header. */
export async function keepMapping(context: CallContext, ask: NewMapping): Promise<{ id: MappingId }> {
  const { organizationId, name } = ask;
  const folder = uploadFolder(context.directory, ask.uploadId);
  await readWholeUpload(folder, organizationId);
  const head = await readHead(folder.source);
  refuseUnfitColumns(ask.columns, head.header.length);
  const width = originalWidth(head.header);
  const [header, columns] = [head.header.slice(0, width), ask.columns.slice(0, width)];
  return context.change(async (unit) => {
    const id = MappingId.parse(unit.newId());
    const signature = headerSignature(header);
    await saveMapping(unit.write, { id, organizationId, name, signature, columns, createdAt: unit.now });
    await unit.audit({
      organizationId,
      action: 'imports.mappings.save',
      subject: { type: 'import-mapping', id, label: name },
      after: { header, columns },
    });
    return { id };
  });
}

export async function forgetMapping(
  context: CallContext,
  { organizationId, mappingId }: { organizationId: string; mappingId: MappingId },
): Promise<void> {
  await context.change(async (unit) => {
    const removed = await removeMapping(unit.write, organizationId, mappingId);
    if (!removed) throw new NotFound('This saved mapping');
    await unit.audit({
      organizationId,
      action: 'imports.mappings.remove',
      subject: { type: 'import-mapping', id: mappingId, label: removed.name },
      before: { columns: removed.columns },
    });
  });
}

/** @throws Refused when the columns do not fit the header or name no address */
export function refuseUnfitColumns(columns: ColumnMapping, width: number): void {
  const nextStep = 'Assign the columns again.';
  if (columns.length !== width) {
    throw new Refused(null, `The file has ${width} columns, not ${columns.length}.`, nextStep);
  }
  const fault = mappingFault(columns);
  if (fault !== null) throw new Refused(null, `${fault}.`, nextStep);
}
