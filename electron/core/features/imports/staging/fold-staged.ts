import { foldRow } from '../../../../../shared/domain/imports/fold-rows';
import type { FoldStatements } from '../../../store/imports/fold-statements';
import { accountOfRecord, type StagedRecord, type StagingWriter } from '../../../store/imports/staging-rows';

interface Parts {
  readonly statements: FoldStatements;
  readonly writer: StagingWriter;
  readonly activityKnown: boolean;
  /** Awaited between batches, so that other calls are served; throws when the work is to stop. */
  readonly pause: () => Promise<void>;
}

/**
 * Folds the rows that mean the same account into its first one (files with one row per user and group), and
 * refuses rows that contradict it or bring a second account with the same address (rule L4).
 * @returns how many rows were folded into others
 */
export async function foldStaged(parts: Parts): Promise<number> {
  const { repeatedIds, linesOfId, repeatedAddresses, linesOfAddress } = parts.statements;
  let folded = 0;
  for await (const id of inBatches(repeatedIds, parts.pause)) folded += foldInto(linesOfId(id), parts);
  for await (const key of inBatches(repeatedAddresses, parts.pause)) {
    folded += foldInto(serviceIdFirst(linesOfAddress(key)), parts);
  }
  return folded;
}

async function* inBatches(next: (after: string) => readonly string[], pause: () => Promise<void>) {
  let after = '';
  for (;;) {
    const batch = next(after);
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined) return;
    after = last;
    await pause();
  }
}

/** A row without the service's id is folded into the one that has it, wherever it stands. */
function serviceIdFirst(records: readonly StagedRecord[]): readonly StagedRecord[] {
  return [...records].sort((one, other) => one.local - other.local || one.line - other.line);
}

function foldInto(
  [first, ...others]: readonly StagedRecord[],
  { statements, writer, activityKnown }: Parts,
): number {
  if (!first) return 0;
  const before = accountOfRecord(first, activityKnown);
  let account = before;
  let folded = 0;
  for (const other of others) {
    if (!other.local && other.id !== first.id) {
      const reason = `The account on line ${first.line} already has the address ${other.email}`;
      statements.refuse(other, { field: 'email', reason });
      continue;
    }
    const folding = foldRow(account, accountOfRecord(other, activityKnown), first.line);
    if (folding.ok) {
      account = folding.account;
      folded += 1;
      statements.drop(other.line);
    } else statements.refuse(other, folding.fault);
  }
  if (account !== before) writer.stage({ line: first.line, id: first.id, local: first.local, account });
  return folded;
}
