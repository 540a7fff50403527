import { z } from 'zod';

/** Pieces in which a file is uploaded, in bytes. */
export const uploadChunkBytes = 256 * 1024;
/** The largest file that is taken, in bytes: some ten million accounts. */
export const mostUploadBytes = 2 * 1024 * 1024 * 1024;

/** How the bytes of a file are read. `windows-1252` is a guess: nothing in such a file says so. */
export const TextEncodingName = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type TextEncodingName = z.infer<typeof TextEncodingName>;
