import type { CoreContext } from '../../../call-context';
import type { Run } from '../../../jobs/run';
import { countStaged } from '../../../store/imports/preview-statements';
import { refusedCells } from '../../../store/imports/refused-cells';
import { attachStore, openScratch } from '../../../store/imports/scratch-file';
import { lastTouch } from '../queries';
import { readHead } from '../reading/read-head';
import { compareStaged } from '../staging/compare-staged';
import { readRefusedCells } from '../staging/read-refused-cells';
import type { StagedFacts } from '../staging/staged-facts';
import type { UploadFolder } from '../upload-folder';
import type { Apply } from './apply-staged';

/**
 * Compares staged rows with a store that has changed since the preview, outside of any transaction.
 * @returns the facts with the new counts
 */
export async function compareAgain(
  run: Run,
  context: CoreContext,
  folder: UploadFolder,
  { organizationId, staged }: Apply,
): Promise<StagedFacts> {
  const { activityKnown, variant: source } = staged;
  const touch = await lastTouch(context.read);
  // Journaled and as one, so that a crash leaves the staged rows as they were.
  const scratch = openScratch(folder.scratch, 'TRUNCATE');
  try {
    const detach = attachStore(scratch, context.store.file);
    scratch.exec('BEGIN');
    for await (const _ of compareStaged(scratch, { organizationId, activityKnown })) await run.pause();
    const counts = countStaged(scratch, { organizationId, source, activityKnown });
    await readRefusedCells(folder.source, await readHead(folder.source), refusedCells(scratch));
    scratch.exec('COMMIT');
    detach();
    return { ...staged, touch, totals: { ...staged.totals, ...counts } };
  } finally {
    scratch.close();
  }
}
