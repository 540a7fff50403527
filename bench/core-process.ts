import { open, stat } from 'node:fs/promises';
import type { OrganizationId } from '../shared/domain/ids';
import { benchClient } from './support/bench-client';

/**
 * A core in a process of its own, whose memory can be told: opens the store, imports a file where one is named,
 * looks at the list, and prints the most memory it ever held, in bytes.
 */
const [directory = '', file] = process.argv.slice(2);
const bench = await benchClient(directory);
const { client } = bench;
const { id: organizationId } = await client.organizations.create({ name: 'Bench' });
if (file !== undefined) await importFile(organizationId, file);
await client.accounts.page({
  organizationId,
  filter: {},
  sort: { column: 'name', direction: 'ascending' },
  index: 0,
  limit: 100,
});
await bench.close();
process.stdout.write(`${process.resourceUsage().maxRSS * 1024}\n`);

async function importFile(organizationId: OrganizationId, path: string): Promise<void> {
  const { size } = await stat(path);
  const { uploadId, chunkBytes } = await client.imports.beginUpload({
    organizationId,
    fileName: 'users.csv',
    bytes: size,
  });
  const handle = await open(path);
  for (let offset = 0; offset < size; offset += chunkBytes) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, offset);
    const chunk = new Blob([buffer.subarray(0, bytesRead)]);
    await client.imports.appendUpload({ organizationId, uploadId, offset, chunk });
  }
  await handle.close();
  for await (const _ of await client.imports.stage({ organizationId, uploadId, columns: null }));
  const { jobId } = await client.imports.start({ organizationId, uploadId, fullExport: false });
  for await (const job of await client.jobs.watch({ jobId })) {
    if (job.state === 'failed') throw new Error(`The import failed: ${job.error}`);
  }
}
