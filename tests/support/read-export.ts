import type { TestCore } from './open-test-core';

/** The whole text of an export, read in chunks as the screen does it. A byte-order mark is kept. */
export async function readExport(
  client: TestCore['client'],
  { exportId }: { readonly exportId: string },
): Promise<string> {
  const chunks: Blob[] = [];
  for (let offset = 0; ; ) {
    const { chunk } = await client.exports.read({ exportId, offset });
    if (chunk.size === 0) break;
    chunks.push(chunk);
    offset += chunk.size;
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await new Blob(chunks).arrayBuffer());
}
