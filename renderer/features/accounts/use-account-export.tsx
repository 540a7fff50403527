import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import type { WrittenExport } from '../../../shared/contract/exports';
import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import type {
  AccountColumn,
  AccountSelection,
  AccountSort,
} from '../../../shared/domain/accounts/account-list';
import type { OrganizationId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { saveExport } from '../../parts/save-export';

export interface ExportAsk {
  readonly organizationId: OrganizationId;
  readonly filter: AccountFilter;
  readonly sort: AccountSort;
  readonly columns: readonly AccountColumn[];
  /** null exports everything shown. */
  readonly selection: AccountSelection | null;
  readonly bom: boolean;
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Runs an export and saves the file; `progress` is null while none runs. */
export function useAccountExport() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);

  const start = async (ask: ExportAsk) => {
    const abort = new AbortController();
    running.current = abort;
    setProgress({ done: 0, total: 0 });
    try {
      const file = await writeExport(ask, abort.signal, setProgress);
      if (file === null) return;
      await saveExport(file);
      notifications.show({ message: `${file.rows.toLocaleString('en')} accounts saved as ${file.fileName}` });
    } catch (error) {
      if (abort.signal.aborted) return;
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    } finally {
      setProgress(null);
    }
  };

  return { progress, start, cancel: () => running.current?.abort() };
}

async function writeExport(
  ask: ExportAsk,
  signal: AbortSignal,
  report: (progress: Progress) => void,
): Promise<WrittenExport | null> {
  const reports = await client.accounts.export({ ...ask, columns: [...ask.columns] }, { signal });
  for await (const said of reports) {
    if (said.kind === 'done') return said.file;
    report(said);
  }
  return null;
}
