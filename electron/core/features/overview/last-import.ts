import { z } from 'zod';
import type { Overview } from '../../../../shared/contract/overview';
import { ImportVariant } from '../../../../shared/domain/imports/variant';
import type { Reader } from '../../store/access';
import { newestImport } from './queries';

const count = z.number().int();
const Totals = z.object({ rows: count, new: count, changed: count, unchanged: count, refused: count });

/** The newest import with the counts that prove it, or null before the first. */
export async function lastImport(read: Reader, organizationId: string): Promise<Overview['lastImport']> {
  const row = await newestImport(read, organizationId);
  if (!row) return null;
  const totals = Totals.parse(JSON.parse(row.totals));
  return {
    fileName: row.file_name,
    variant: ImportVariant.parse(row.variant),
    at: row.at,
    rows: totals.rows,
    imported: totals.new + totals.changed,
    unchanged: totals.unchanged,
    refused: totals.refused,
  };
}
