import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** "Clmd": marks a SQLite file as a Claimdesk store. */
export const applicationId = 0x436c6d64;

const headerBytes = 100;
const userVersionOffset = 60;
const applicationIdOffset = 68;

export type FileHeader =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'store'; readonly version: number };

/**
 * Looks at a store file before SQLite opens it, so that a file that is not ours, or newer than this program, is
 * refused without a byte or a side file written. Offsets are those of the SQLite file format.
 * @param file path of the file; it must not be open in this process (closing it would drop SQLite's locks)
 */
export function readFileHeader(file: string): FileHeader {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'missing' };
    throw error;
  }
  try {
    if (!fstatSync(descriptor).isFile()) return { kind: 'foreign' };
    const header = Buffer.alloc(headerBytes);
    const length = readSync(descriptor, header, 0, headerBytes, 0);
    if (length === 0) return { kind: 'empty' };
    if (length < headerBytes || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
      return { kind: 'foreign' };
    if (header.readUInt32BE(applicationIdOffset) !== applicationId) return { kind: 'foreign' };
    return { kind: 'store', version: header.readUInt32BE(userVersionOffset) };
  } finally {
    closeSync(descriptor);
  }
}
