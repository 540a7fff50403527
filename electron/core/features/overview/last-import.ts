import type { Overview } from '../../../../shared/contract/overview';
import { ImportTotals } from '../../../../shared/domain/imports/import-totals';
import { ImportVariant } from '../../../../shared/domain/imports/variant';
import type { Reader } from '../../store/access';
import { newestImport } from './queries';

/** The newest import with the counts that prove it, or null before the first. */
export async function lastImport(read: Reader, organizationId: string): Promise<Overview['lastImport']> {
  const row = await newestImport(read, organizationId);
  if (!row) return null;
  return {
    fileName: row.file_name,
    variant: ImportVariant.parse(row.variant),
    at: row.at,
    totals: ImportTotals.parse(JSON.parse(row.totals)),
  };
}
