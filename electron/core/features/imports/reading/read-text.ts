import { open } from 'node:fs/promises';
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
export async function* readText(file: string, encoding: TextEncodingName): AsyncGenerator<TextPiece, void> {
  const decoder = new TextDecoder(encoding);
  const handle = await open(file, 'r');
  // One buffer for the whole file: a stream would leave a new one for each piece to the garbage collector.
  const piece = Buffer.allocUnsafeSlow(pieceBytes);
  try {
    for (let position = 0; ; ) {
      const { bytesRead } = await handle.read(piece, 0, pieceBytes, position);
      position += bytesRead;
      yield {
        text: decoder.decode(piece.subarray(0, bytesRead), { stream: bytesRead > 0 }),
        bytesRead: position,
      };
      if (bytesRead === 0) return;
    }
  } finally {
    await handle.close();
  }
}
