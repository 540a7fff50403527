import { describe, expect, it } from 'vitest';
import { changedFields } from './changed-fields';

describe('what an event changed', () => {
  it.each([
    ['nothing told', null, null, []],
    ['something new', null, { name: 'Acme' }, [{ field: 'name', before: undefined, after: 'Acme' }]],
    ['something gone', { name: 'Acme' }, null, [{ field: 'name', before: 'Acme', after: undefined }]],
    [
      'one of two fields',
      { name: 'Acme', state: 'pending' },
      { name: 'Acme', state: 'verified' },
      [{ field: 'state', before: 'pending', after: 'verified' }],
    ],
    ['a null field counts as absent', { until: null }, {}, []],
    ['a bare value', 14, 30, [{ field: 'value', before: 14, after: 30 }]],
    [
      'a list is one value',
      { resolvers: [1] },
      { resolvers: [1, 2] },
      [{ field: 'resolvers', before: [1], after: [1, 2] }],
    ],
    [
      'a field inside another',
      { scope: { kind: 'rule', rule: { status: 'active' } } },
      { scope: { kind: 'rule', rule: { status: 'deactivated' } } },
      [{ field: 'scope.rule.status', before: 'active', after: 'deactivated' }],
    ],
    [
      'fields in alphabetical order',
      {},
      { b: 1, a: 2 },
      [
        { field: 'a', before: undefined, after: 2 },
        { field: 'b', before: undefined, after: 1 },
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changedFields(before, after)).toEqual(expected);
  });
});
