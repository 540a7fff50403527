import { describe, expect, it } from 'vitest';
import { statusAfterImport } from './kept-status';

describe('statusAfterImport', () => {
  it.each([
    ['deletion-pending', 'deactivated', 'deletion-pending'],
    ['deletion-pending', 'active', 'active'],
    ['deletion-pending', 'deleted', 'deleted'],
    ['deletion-pending', null, 'deletion-pending'],
    ['active', 'deactivated', 'deactivated'],
    ['deactivated', 'active', 'active'],
    ['active', null, 'active'],
  ] as const)('%s, the file says %s: %s (L2)', (known, row, after) => {
    expect(statusAfterImport(known, row)).toBe(after);
  });
});
