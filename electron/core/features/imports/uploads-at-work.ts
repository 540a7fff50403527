import type { UploadId } from '../../../../shared/domain/ids';
import { Refused } from '../../failures';
import type { Reader } from '../../store/access';
import { ImportInput } from './import-input';
import { inputsOfOpenImports } from './queries';

/** The uploads whose import is under way, of every organization: their folders are needed until it has ended. */
export async function uploadsAtWork(read: Reader): Promise<ReadonlySet<UploadId>> {
  const inputs = await inputsOfOpenImports(read);
  return new Set(inputs.map((input) => ImportInput.parse(JSON.parse(input)).uploadId));
}

/** @throws Refused while the import of an upload is under way; a cancelled or failed one may be started again */
export async function refuseWhileAtWork(read: Reader, uploadId: UploadId): Promise<void> {
  if (!(await uploadsAtWork(read)).has(uploadId)) return;
  throw new Refused(null, 'The import of this file has been started already.', 'Follow it under Jobs.');
}
