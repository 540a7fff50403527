import { client } from '../api/client';
import { saveFile } from '../ui/save-file';

/** What a browser calls the files it hands over. */
const types: ReadonlyMap<string, string> = new Map([
  ['.csv', 'text/csv'],
  ['.ics', 'text/calendar'],
]);

/** What `saveExport` needs to know of an export. */
interface SavedExport {
  readonly exportId: string;
  readonly fileName: string;
}

/**
 * Reads an export out of the core, chunk by chunk, and hands it to the person as a file.
 * @throws whatever a call throws; nothing is saved then
 */
export async function saveExport({ exportId, fileName }: SavedExport): Promise<void> {
  const chunks: Blob[] = [];
  for (let offset = 0; ; ) {
    const { chunk } = await client.exports.read({ exportId, offset });
    if (chunk.size === 0) break;
    chunks.push(chunk);
    offset += chunk.size;
  }
  const ending = fileName.slice(fileName.lastIndexOf('.'));
  const type = types.get(ending) ?? 'application/octet-stream';
  saveFile(fileName, new Blob(chunks, { type }));
}
