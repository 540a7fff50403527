import { ImportRecord } from '../../../../shared/contract/imports';
import { ImportTotals } from '../../../../shared/domain/imports/import-totals';
import { NotFound } from '../../failures';
import type { Reader, Writer } from '../../store/access';
import type { ImportsTable } from '../../store/schema/import-tables';

/** Writes an import when its job begins to apply it; `saveTotals` completes it in the same transaction. */
export async function insertImport(write: Writer, row: ImportsTable): Promise<void> {
  await write.insertInto('imports').values(row).execute();
}

export async function saveTotals(write: Writer, importId: string, totals: ImportTotals): Promise<void> {
  await write
    .updateTable('imports')
    .set({ totals: JSON.stringify(totals) })
    .where('id', '=', importId)
    .execute();
}

/** One page of an organization's imports, newest first. @param before last id of the page before */
export async function pageOfImports(
  read: Reader,
  { organizationId, before, limit }: { organizationId: string; before: string | null; limit: number },
): Promise<ImportRecord[]> {
  let page = read.selectFrom('imports').selectAll().where('organization_id', '=', organizationId);
  if (before !== null) page = page.where('id', '<', before);
  const rows = await page.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(recordOf);
}

/** @throws NotFound when the organization has no such import */
export async function findImport(
  read: Reader,
  { organizationId, importId }: { organizationId: string; importId: string },
): Promise<ImportRecord & { readonly header: readonly string[] }> {
  const row = await read
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', importId)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  if (!row) throw new NotFound('This import');
  return { ...recordOf(row), header: JSON.parse(row.header) };
}

function recordOf(row: ImportsTable): ImportRecord {
  return ImportRecord.parse({
    id: row.id,
    jobId: row.job_id,
    fileName: row.file_name,
    variant: row.variant,
    encoding: row.encoding,
    fullExport: row.full_export === 1,
    at: row.at,
    totals: ImportTotals.parse(JSON.parse(row.totals)),
  });
}

export interface KeptRefusal {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
  readonly cells: string[];
}

/** The refused rows of an import in the order of the file, from behind a line. */
export async function pageOfRefusals(
  read: Reader,
  { importId, after, limit }: { importId: string; after: number; limit: number },
): Promise<KeptRefusal[]> {
  const rows = await read
    .selectFrom('import_refusals')
    .select(['line', 'field', 'reason', 'cells'])
    .where('import_id', '=', importId)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute();
  return rows.map(({ cells, ...row }) => ({ ...row, cells: JSON.parse(cells) }));
}

/** What the imports that are queued, running or halted were started with. */
export async function inputsOfOpenImports(read: Reader): Promise<string[]> {
  const rows = await read
    .selectFrom('jobs')
    .select('input')
    .where('state', 'in', ['queued', 'running', 'paused'])
    .where('kind', '=', 'import')
    .execute();
  return rows.map(({ input }) => input);
}

/** Events of these actions touch no account, so what was compared before them still holds. */
const harmlessActions = ['imports.start', 'imports.mappings.save', 'imports.mappings.remove'];
/** The engine tells of jobs; what one does to an account has an event of its own. */
const eventsOfJobs = 'jobs.%';

/** Number of the last audit event that may have changed an account: every change is audited (rule E1). */
export async function lastTouch(read: Reader): Promise<number> {
  const row = await read
    .selectFrom('audit_events')
    .select('seq')
    .where('action', 'not in', harmlessActions)
    .where('action', 'not like', eventsOfJobs)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}
