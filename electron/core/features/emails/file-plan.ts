import type { FileCheck, RowProblem } from '../../../../shared/contract/emails';
import { differenceOf } from '../../../../shared/domain/emails/difference';
import { mostProblems } from '../../../../shared/domain/emails/limits';
import type { PlannedChange } from '../../../../shared/domain/emails/plan-changes';
import { planChanges } from '../../../../shared/domain/emails/plan-changes';
import { currentDiffers } from '../../../../shared/domain/emails/refusals';
import type { JobId } from '../../../../shared/domain/ids';
import type { CallContext, CoreContext } from '../../call-context';
import { Refused } from '../../failures';
import type { Reader } from '../../store/access';
import { loadBook } from './load-book';
import { askedChanges, type ChangeFile, type FileAsk, readChangeFile } from './read-change-file';
import { type AskedChange, writePlan } from './write-plan';

interface Ask extends FileAsk {
  readonly solving: boolean;
}

/**
 * Says what a plan of an uploaded file would do (rule E2): taken = change + unchanged + refused.
 * @throws BadFile as `readChangeFile` does
 */
export async function checkFile(context: CoreContext, ask: Ask): Promise<FileCheck> {
  const file = await readChangeFile(context, ask);
  const { changes, book } = await gather(context.read, ask, file);
  const entries = planChanges(changes, book, ask.solving);
  const count = (kind: 'unchanged' | 'refused') => entries.filter((entry) => entry.kind === kind).length;
  const steps = entries.flatMap((entry) => (entry.kind === 'step' ? [entry.step] : []));
  const parking = steps.filter((step) => step.parking).length;
  const current = (account: number | null) =>
    account === null ? null : (book.account(account)?.address.address ?? null);
  const problems = entries
    .flatMap((entry) => problemOf(entry, current) ?? [])
    .sort((one, other) => one.line - other.line);
  return {
    fileName: file.fileName,
    rows: file.rows,
    taken: file.taken.length,
    change: steps.length - parking,
    unchanged: count('unchanged'),
    refused: count('refused'),
    parking,
    problems: problems.slice(0, mostProblems),
  };
}

/**
 * Plans the changes of an uploaded file.
 * @throws Refused when no row is taken
 */
export async function planFile(
  context: CallContext,
  ask: Ask & { readonly reason: string | null },
): Promise<{ jobId: JobId }> {
  const file = await readChangeFile(context, ask);
  const { fileName, rows, taken } = file;
  if (taken.length === 0) {
    throw new Refused(null, 'The pilot group names no row of the file.', 'Choose rows that the file has.');
  }
  return context.change(async (unit) => {
    const { changes, book } = await gather(unit.write, ask, file);
    const jobId = await writePlan(
      unit,
      {
        organizationId: ask.organizationId,
        changes,
        solving: ask.solving,
        reason: ask.reason,
        input: { file: { name: fileName, rows, taken: taken.length } },
      },
      book,
    );
    return { jobId };
  });
}

async function gather(read: Reader, { organizationId, solving }: Ask, { taken }: ChangeFile) {
  const changes = await askedChanges(read, organizationId, taken);
  const book = await loadBook(read, {
    organizationId,
    accounts: changes.flatMap(({ account }) => account ?? []),
    wanted: changes.map(({ wanted }) => wanted),
    solving,
  });
  return { changes, book };
}

function problemOf(
  entry: PlannedChange<AskedChange>,
  current: (account: number | null) => string | null,
): RowProblem | null {
  if (entry.kind !== 'refused' || entry.change.row === null) return null;
  const { row, account } = entry.change;
  const detail = entry.reason === currentDiffers ? differenceOf(row.current, current(account) ?? '') : null;
  const { line, name, id, wanted } = row;
  return { line, name, accountId: id, wanted, reason: entry.reason, detail };
}
