import type { ImportId } from '../../../../../shared/domain/ids';
import type { ImportTotals } from '../../../../../shared/domain/imports/import-totals';
import type { Run } from '../../../jobs/run';
import type { Connection } from '../../../store/connection';
import { type ApplyStatements, applyStatements } from '../../../store/imports/apply-statements';
import { beginBulkInsert } from '../../../store/imports/bulk-insert';
import { identityChanges } from '../../../store/imports/identity-changes';
import type { Unit } from '../../../unit';
import type { StagedFacts } from '../staging/staged-facts';
import { identityEvent } from './identity-event';

export interface Apply {
  readonly organizationId: string;
  readonly importId: ImportId;
  readonly fullExport: boolean;
  readonly staged: StagedFacts;
}

export type Applied = Pick<ImportTotals, 'new' | 'changed' | 'returned' | 'absent' | 'refused'>;

/** Lines written at once; between two batches reads are served and a cancel is seen. */
const batch = 2_000;

/**
 * Writes the staged lines into the store, all in the open transaction: new accounts, changed ones, the marks of
 * absence, the refused rows.
 * @param writer the writing connection with the scratch file attached as `staging`
 * @returns how much was written, counted by what the statements say
 */
export async function applyStaged(run: Run, unit: Unit, writer: Connection, apply: Apply): Promise<Applied> {
  const { organizationId, importId, fullExport, staged } = apply;
  const { activityKnown, variant: source, totals } = staged;
  const facts = { organizationId, importId, source, activityKnown, now: unit.now };
  const statements = applyStatements(writer, facts);
  const { lastLine, lastRefusedLine } = statements;
  const none = 0;
  const toChange = totals.changed > 0 ? lastLine : none;

  // First of all: a new account may take the address that a known one gives up.
  await inRanges(run, toChange, statements.vacateAddresses);
  const added = totals.new > 0 ? await insertNew(run, writer, statements, totals) : 0;

  run.progress({ done: added, current: 'Updating changed accounts' });
  const changes = identityChanges(writer, activityKnown);
  for (const [after, until] of ranges(toChange)) {
    const events = changes(after, until).map((change) =>
      identityEvent(change, { ...apply, jobId: run.jobId }),
    );
    await unit.auditMany(events);
    await run.pause();
  }
  const changed = await inRanges(run, toChange, statements.updateChanged, added);

  run.progress({ done: added + changed, current: 'Comparing with earlier exports' });
  const known = totals.changed + totals.unchanged > 0;
  const returned = await inRanges(run, known ? lastLine : none, statements.clearAbsent);
  const absent = await inRanges(run, fullExport ? statements.lastKey() : none, statements.markAbsent);
  const refused = await inRanges(run, lastRefusedLine, statements.keepRefused);
  return { new: added, changed, returned, absent, refused };
}

async function insertNew(
  run: Run,
  writer: Connection,
  statements: ApplyStatements,
  { new: expected, changed }: ImportTotals,
): Promise<number> {
  run.progress({ done: 0, total: expected + changed, current: 'Adding new accounts' });
  const rebuild = beginBulkInsert(writer, expected);
  const added = await inRanges(run, statements.lastLine, statements.insertNew, 0);
  for (const [index, build] of rebuild.entries()) {
    run.progress({ done: added, current: `Building index ${index + 1} of ${rebuild.length}` });
    await run.pause();
    build();
  }
  return added;
}

/** @param from what was done before; given only where the written rows are the job's progress */
async function inRanges(
  run: Run,
  last: number,
  write: (after: number, until: number) => number,
  from?: number,
): Promise<number> {
  let written = 0;
  for (const [after, until] of ranges(last)) {
    written += write(after, until);
    if (from !== undefined) run.progress({ done: from + written });
    await run.pause();
  }
  return written;
}

function* ranges(last: number): Generator<readonly [number, number]> {
  for (let after = 0; after < last; after += batch) yield [after, after + batch];
}
