import { createReadStream } from 'node:fs';
import type { TextEncodingName } from '../../../../../shared/domain/imports/upload-limits';

/** Bytes read at once; between two pieces other calls are served. */
const pieceBytes = 128 * 1024;

/** A piece of a file's text, and how many bytes of the file it takes the reader to. */
export interface TextPiece {
  readonly text: string;
  readonly bytesRead: number;
}

/**
 * Reads a file as text, piece by piece, without its byte order mark. Bytes that fit no character become U+FFFD,
 * and the row that holds them is refused.
 */
export async function* readText(
  file: string,
  encoding: TextEncodingName,
  signal?: AbortSignal,
): AsyncGenerator<TextPiece, void> {
  const decoder = new TextDecoder(encoding);
  let bytesRead = 0;
  for await (const piece of createReadStream(file, {
    highWaterMark: pieceBytes,
    ...(signal && { signal }),
  })) {
    if (!(piece instanceof Uint8Array)) continue;
    bytesRead += piece.byteLength;
    yield { text: decoder.decode(piece, { stream: true }), bytesRead };
  }
  yield { text: decoder.decode(), bytesRead };
}
