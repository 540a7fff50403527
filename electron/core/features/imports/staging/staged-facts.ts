import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { ImportTotals } from '../../../../../shared/domain/imports/import-totals';
import { TextEncodingName } from '../../../../../shared/domain/imports/upload-limits';
import { ImportVariant } from '../../../../../shared/domain/imports/variant';
import type { UploadFolder } from '../upload-folder';

/** What staging found out about a file, kept beside its scratch file until it is applied. */
const StagedFacts = z.object({
  fileName: z.string(),
  variant: ImportVariant,
  encoding: TextEncodingName,
  delimiter: z.enum([',', ';', '\t']),
  header: z.array(z.string()),
  activityKnown: z.boolean(),
  /** Last audit event that the comparison with the store has seen. */
  touch: z.number(),
  totals: ImportTotals,
});
export type StagedFacts = z.infer<typeof StagedFacts>;

export async function saveStagedFacts(folder: UploadFolder, facts: StagedFacts): Promise<void> {
  // Appears at once or not at all: a scratch file without it was not staged to its end.
  const half = `${folder.staged}.half`;
  await writeFile(half, JSON.stringify(facts), { mode: 0o600 });
  await rename(half, folder.staged);
}

/** @returns null while the file was not staged to its end */
export async function readStagedFacts(folder: UploadFolder): Promise<StagedFacts | null> {
  const text = await readFile(folder.staged, 'utf8').catch(() => null);
  return text === null ? null : StagedFacts.parse(JSON.parse(text));
}
