import { describe, expect, it } from 'vitest';
import { chipsOf } from './account-filter-chips';

const texts = (filter: Parameters<typeof chipsOf>[0]) => chipsOf(filter).map(({ text }) => text);

describe('chipsOf', () => {
  it.each([
    [{}, []],
    [{ search: 'ada' }, []],
    [{ kinds: ['managed' as const] }, ['Kind: Managed']],
    [{ statuses: ['active' as const, 'deleted' as const] }, ['Status: Active or Deleted']],
    [
      { domains: ['a.example', 'b.example', 'c.example', 'd.example'] },
      ['Domain: a.example or b.example or 2 more'],
    ],
    [{ activity: { kind: 'longer-ago' as const, days: 90 } }, ['Last active: more than 90 days ago']],
    [{ activity: { kind: 'never' as const } }, ['Last active: never']],
    [{ absent: true }, ['Absent from the last export']],
    [{ sources: ['users'] }, ['Source: Users export']],
  ])('says %j as %j', (filter, expected) => {
    expect(texts(filter)).toEqual(expected);
  });

  it('takes away only its own part', () => {
    const [first] = chipsOf({ search: 'ada', kinds: ['personal'], absent: false });
    expect(first?.without).toEqual({ search: 'ada', absent: false });
  });
});
