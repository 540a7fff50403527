import { describe, expect, it } from 'vitest';
import { changesInWords } from './audit-change';

describe('what an event changed, in words', () => {
  it.each([
    [{ graceDays: 14 }, { graceDays: 1_030 }, { field: 'Grace days', before: '14', after: '1,030' }],
    [{ kind: 'personal' }, { kind: 'managed' }, { field: 'Kind', before: 'personal', after: 'managed' }],
    [null, { fullExport: true }, { field: 'Full export', before: null, after: 'yes' }],
    [
      null,
      { scope: { rule: { status: ['active', 'deactivated'] } } },
      { field: 'Scope, rule, status', after: 'active, deactivated' },
    ],
    [{ resolvers: [{ operator: 'A' }] }, null, { before: '[{"operator":"A"}]', after: null }],
    [
      null,
      {
        counts: [
          { label: 'Planned', value: 1_204 },
          { label: 'Failed', value: 0 },
        ],
      },
      { field: 'Counts', before: null, after: 'Planned 1,204, Failed 0' },
    ],
    [null, { expiresAt: 0 }, { field: 'Expires at', after: expect.stringContaining('1970') }],
  ])('%j → %j', (before, after, expected) => {
    expect(changesInWords(before, after)).toMatchObject([expected]);
  });
});
