import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { TextEncodingName } from '../../../../../shared/domain/imports/upload-limits';

const pieceBytes = 1024 * 1024;

/**
 * Finds the encoding of a text file: a byte order mark decides, then whether all of it is valid UTF-8.
 * @param file path of the file; read to its end where no byte order mark decides
 */
export async function findEncoding(file: string): Promise<TextEncodingName> {
  const handle = await open(file, 'r');
  try {
    const head = Buffer.alloc(4096);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return encodingOfHead(head.subarray(0, bytesRead)) ?? (await scan(handle));
  } finally {
    await handle.close();
  }
}

function encodingOfHead(head: Buffer): TextEncodingName | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

async function scan(handle: Awaited<ReturnType<typeof open>>): Promise<TextEncodingName> {
  const piece = Buffer.alloc(pieceBytes);
  let kept = 0;
  for (;;) {
    const { bytesRead } = await handle.read(piece, kept, pieceBytes - kept);
    const filled = kept + bytesRead;
    const whole = bytesRead === 0 ? filled : filled - unfinishedTail(piece.subarray(0, filled));
    if (!isUtf8(piece.subarray(0, whole))) return 'windows-1252';
    if (bytesRead === 0) return 'utf-8';
    piece.copyWithin(0, whole, filled);
    kept = filled - whole;
  }
}

/** Bytes at the end that begin a character of which the rest lies in the next piece. */
function unfinishedTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < characterLength(byte) ? back : 0;
  }
  return 0;
}

function characterLength(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
