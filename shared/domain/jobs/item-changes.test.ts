import { describe, expect, it } from 'vitest';
import { changesInLine, itemChanges } from './item-changes';

describe('what an item changes', () => {
  it.each<[string, unknown, unknown, ReturnType<typeof itemChanges>]>([
    [
      'a status in its words',
      { status: 'active' },
      { status: 'deletion-pending' },
      [{ field: 'Status', before: 'Active', after: 'Deletion pending' }],
    ],
    [
      'an address',
      { email: 'a@old.example' },
      { email: 'a@new.example' },
      [{ field: 'E-mail', before: 'a@old.example', after: 'a@new.example' }],
    ],
    [
      'a field that is cleared',
      { jobTitle: 'Clerk' },
      { jobTitle: '' },
      [{ field: 'Job title', before: 'Clerk', after: null }],
    ],
    [
      'a flag',
      { synced: null },
      { synced: true },
      [{ field: 'Kept by an identity provider', before: null, after: 'yes' }],
    ],
    [
      'an instant',
      null,
      { dueAt: Date.UTC(2026, 11, 8, 18, 5) },
      [{ field: 'Last day to cancel', before: null, after: '2026-12-08 18:05 UTC' }],
    ],
    [
      'a picture by its name',
      { picture: 'data:image/png;base64,AA==' },
      { picture: 'data:image/png;base64,BB==' },
      [{ field: 'Picture', before: 'a picture', after: 'a new picture' }],
    ],
    ['nothing where all is equal', { name: 'Ada' }, { name: 'Ada' }, []],
    ['nothing where nothing is kept', null, null, []],
  ])('%s', (_, before, after, expected) => {
    expect(itemChanges(before, after)).toEqual(expected);
  });

  it('fits in one line', () => {
    const changes = itemChanges({ name: 'Ada', nickname: null }, { name: 'Ada L.', nickname: 'ada' });
    expect(changesInLine(changes)).toBe('Name: Ada → Ada L.; Nickname: empty → ada');
  });
});
