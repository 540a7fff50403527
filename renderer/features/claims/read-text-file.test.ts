import { describe, expect, it } from 'vitest';
import { readTextFile } from './read-text-file';

const text = 'jürgen@example.com';

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('is read as %s', async (_, bytes) => {
    expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toBe(text);
  });
});
