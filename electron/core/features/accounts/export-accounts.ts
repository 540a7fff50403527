import { setTimeout } from 'node:timers/promises';
import type { ExportReport } from '../../../../shared/contract/accounts';
import type { WrittenExport } from '../../../../shared/contract/exports';
import { accountCell } from '../../../../shared/domain/accounts/account-cell';
import type { AccountFilter } from '../../../../shared/domain/accounts/account-filter';
import type {
  AccountColumn,
  AccountSelection,
  AccountSort,
} from '../../../../shared/domain/accounts/account-list';
import { accountColumnLabels } from '../../../../shared/domain/accounts/account-words';
import type { CallContext } from '../../call-context';
import { writeCsv } from '../../exports/write-csv';
import { type ExportedKeys, exportedKeys } from './exported-keys';
import { exportedRows } from './exported-rows';

export interface ExportAsk {
  readonly organizationId: string;
  readonly filter: AccountFilter;
  readonly sort: AccountSort;
  /** Only these of what is shown; null exports all of it. */
  readonly selection: AccountSelection | null;
  readonly columns: readonly AccountColumn[];
  readonly bom: boolean;
}

/** Milliseconds between two reports. */
const reportEvery = 200;

/**
 * Writes what a list shows into a CSV file and reports how far it is. When the caller lets go, the file is given up.
 * The rows in the file are counted against those that match, and the export is audited (rules E1, E2).
 */
export async function* exportAccounts(
  context: CallContext,
  ask: ExportAsk,
): AsyncGenerator<ExportReport, void> {
  const keys = await exportedKeys(context, ask);
  const abandoned = new AbortController();
  let done = 0;
  const rows = exportedRows(context.read, keys, {
    signal: abandoned.signal,
    cellsOf: (row) => ask.columns.map((column) => accountCell(row, column)),
    wrote: (count) => {
      done = count;
    },
  });
  const columns = ask.columns.map((column) => accountColumnLabels[column]);
  const writing = writeCsv(context, { name: 'Accounts', columns, rows, bom: ask.bom });
  try {
    for (;;) {
      const file = await Promise.race([writing, setTimeout(reportEvery)]);
      if (file) {
        await record(context, ask, { file, keys });
        yield { kind: 'done', file };
        return;
      }
      yield { kind: 'writing', done, total: keys.length };
    }
  } finally {
    abandoned.abort();
    // Whoever let go is not told how the giving up went.
    await writing.catch(() => undefined);
  }
}

async function record(
  context: CallContext,
  ask: ExportAsk,
  { file, keys }: { file: WrittenExport; keys: ExportedKeys },
): Promise<void> {
  if (file.rows !== keys.length) {
    throw new Error(`An export of ${keys.length} accounts holds ${file.rows} rows`);
  }
  await context.change((unit) =>
    unit.audit({
      organizationId: ask.organizationId,
      action: 'accounts.export',
      subject: { type: 'export', id: file.exportId, label: file.fileName },
      after: { rows: file.rows, columns: ask.columns, filter: ask.filter },
    }),
  );
}
