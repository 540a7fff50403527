import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name';

describe('safeFileName', () => {
  it.each([
    ['Accounts of Example', 'Accounts of Example.csv'],
    ['a/b\\c:d*e?"f<g>|h', 'a b c d e f g h.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['CON', 'export CON.csv'],
    ['', 'export.csv'],
    ['...', 'export.csv'],
    ['\u202Efdp', 'fdp.csv'],
  ])('%j becomes %j', (name, fileName) => {
    expect(safeFileName(name, 'csv')).toBe(fileName);
  });

  it('never names a folder or hides a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(safeFileName(name, 'csv')).toMatch(/^[^./\\][^/\\]*\.csv$/s);
      }),
    );
  });
});
