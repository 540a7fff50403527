import { setImmediate } from 'node:timers/promises';
import type { AccountRowData } from '../../../../shared/domain/accounts/account-list';
import type { Cell } from '../../../../shared/domain/exports/cell';
import type { Reader } from '../../store/access';
import type { ExportedKeys } from './exported-keys';
import { rowsInOrder } from './service';

/** Rows read at once; other calls are served in between. */
const batch = 2_000;

interface ExportedRowsOptions {
  readonly signal: AbortSignal;
  readonly cellsOf: (row: AccountRowData) => readonly Cell[];
  /** Told how many rows have been handed on. */
  readonly wrote: (count: number) => void;
}

/**
 * Reads the accounts of an export, batch by batch.
 * @throws the signal's reason once it is aborted
 */
export async function* exportedRows(
  read: Reader,
  keys: ExportedKeys,
  { signal, cellsOf, wrote }: ExportedRowsOptions,
): AsyncGenerator<readonly Cell[], void> {
  for (let at = 0; at < keys.length; at += batch) {
    signal.throwIfAborted();
    const some = Array.from(keys.slice(at, at + batch));
    for (const row of await rowsInOrder(read, some)) yield cellsOf(row);
    wrote(Math.min(at + batch, keys.length));
    await setImmediate();
  }
}
