import type { IncomingMessage } from 'node:http';

/**
 * @param limit most bytes that are read
 * @returns the body as text, or undefined as soon as it is longer than the limit
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
