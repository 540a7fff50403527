import { chmod, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UploadId } from '../../../../shared/domain/ids';
import { NotFound } from '../../failures';

/** What is kept beside the bytes of an upload. */
const UploadFacts = z.object({
  organizationId: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  /** UTC milliseconds. */
  begunAt: z.number(),
});
export type UploadFacts = z.infer<typeof UploadFacts>;

/** The scratch folder of one uploaded file; nothing in it belongs to the store. */
export interface UploadFolder {
  readonly id: UploadId;
  readonly path: string;
  /** The file as uploaded. */
  readonly source: string;
  /** The SQLite file of its staged rows. */
  readonly scratch: string;
  /** What staging found, as JSON; there once staging has ended. */
  readonly staged: string;
}

const factsName = 'upload.json';

/** @param directory folder of the store's files */
export function uploadFolder(directory: string, id: UploadId): UploadFolder {
  const path = join(directory, 'imports', id);
  return {
    id,
    path,
    source: join(path, 'source'),
    scratch: join(path, 'staging.sqlite'),
    staged: join(path, 'staged.json'),
  };
}

/** Makes the folder of a new upload, readable by its owner only. */
export async function makeUpload(folder: UploadFolder, facts: UploadFacts): Promise<void> {
  await mkdir(folder.path, { recursive: true, mode: 0o700 });
  await chmod(folder.path, 0o700);
  await writeFile(join(folder.path, factsName), JSON.stringify(facts), { mode: 0o600 });
  await writeFile(folder.source, '', { mode: 0o600 });
}

/** @throws NotFound when there is no such upload in this organization */
export async function readUpload(folder: UploadFolder, organizationId: string): Promise<UploadFacts> {
  const text = await readFile(join(folder.path, factsName), 'utf8').catch(() => null);
  const facts = text === null ? null : UploadFacts.parse(JSON.parse(text));
  if (facts?.organizationId !== organizationId) throw new NotFound('This upload');
  return facts;
}

/**
 * Adds bytes to the uploaded file.
 * @returns how many bytes it has then, or null when `offset` is not where it ends
 */
export async function appendToUpload(
  folder: UploadFolder,
  offset: number,
  bytes: Uint8Array,
): Promise<number | null> {
  const handle = await open(folder.source, 'r+');
  try {
    if ((await handle.stat()).size !== offset) return null;
    await handle.write(bytes, 0, bytes.byteLength, offset);
    return offset + bytes.byteLength;
  } finally {
    await handle.close();
  }
}

export async function uploadedBytes(folder: UploadFolder): Promise<number> {
  return (await stat(folder.source)).size;
}

export async function removeUpload(folder: UploadFolder): Promise<void> {
  await rm(folder.path, { recursive: true, force: true });
}

/**
 * Removes the uploads that were left behind before an instant: by closed windows and killed programs.
 * @param needed uploads that are kept however old
 */
export async function removeUploadsBegunBefore(
  directory: string,
  instant: number,
  needed: ReadonlySet<UploadId>,
): Promise<void> {
  const names = await readdir(join(directory, 'imports')).catch(() => []);
  for (const name of names) {
    const id = UploadId.safeParse(name);
    if (!id.success || needed.has(id.data)) continue;
    const folder = uploadFolder(directory, id.data);
    const text = await readFile(join(folder.path, factsName), 'utf8').catch(() => null);
    const facts = text === null ? null : UploadFacts.parse(JSON.parse(text));
    if (facts === null || facts.begunAt < instant) await removeUpload(folder);
  }
}
