import { SavedMapping } from '../../../../shared/contract/imports';
import type { ColumnMapping } from '../../../../shared/domain/imports/import-field';
import type { Reader, Writer } from '../../store/access';
import type { ImportMappingsTable } from '../../store/schema/import-tables';

export async function listMappings(read: Reader, organizationId: string): Promise<SavedMapping[]> {
  const rows = await read
    .selectFrom('import_mappings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(mappingOf);
}

/** The mapping saved for a header, or null. @param signature see `headerSignature` */
export async function findMapping(
  read: Reader,
  organizationId: string,
  signature: string,
): Promise<SavedMapping | null> {
  const row = await read
    .selectFrom('import_mappings')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('signature', '=', signature)
    .executeTakeFirst();
  return row ? mappingOf(row) : null;
}

export interface NewMapping {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly signature: string;
  readonly columns: ColumnMapping;
  readonly createdAt: number;
}

/** Saves a mapping; one for the same header is replaced. */
export async function saveMapping(write: Writer, mapping: NewMapping): Promise<void> {
  await write
    .insertInto('import_mappings')
    .values({
      id: mapping.id,
      organization_id: mapping.organizationId,
      name: mapping.name,
      signature: mapping.signature,
      mapping: JSON.stringify(mapping.columns),
      created_at: mapping.createdAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'signature']).doUpdateSet((row) => ({
        id: row.ref('excluded.id'),
        name: row.ref('excluded.name'),
        mapping: row.ref('excluded.mapping'),
        created_at: row.ref('excluded.created_at'),
      })),
    )
    .execute();
}

/** @returns the mapping that was removed, or undefined when there was none */
export async function removeMapping(
  write: Writer,
  organizationId: string,
  id: string,
): Promise<SavedMapping | undefined> {
  const row = await write
    .deleteFrom('import_mappings')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && mappingOf(row);
}

function mappingOf(row: ImportMappingsTable): SavedMapping {
  return SavedMapping.parse({
    id: row.id,
    name: row.name,
    columns: JSON.parse(row.mapping),
    createdAt: row.created_at,
  });
}
